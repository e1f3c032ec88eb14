// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/Navigator.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/pages/ClientPage.h"
#include "gui/pages/PlanTab.h"
#include "gui/widgets/ScheduleTable.h"
#include "gui/widgets/TimelineWidget.h"
#include "models/SessionTableModel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What is decided about a plan, through the dialogs that come with it.
class TestPlanDecisions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tab.reset();
        m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
        m_fixture->askHealth(m_client);
    }

    // Too little is known, so that any step is otherwise than advised.
    void aStepDownAsksWhyPreviewsAndAsksHistory()
    {
        const Plan plan = open(u"2x/wk x 3, 1x/wk x 6"_s);
        record(plan, 2);
        std::optional<ModalAnswer<ReflowDialog>> preview;
        std::optional<ModalAnswer<RedFlagsDialog>> history;
        ModalAnswer<ReasonDialog> why([&](ReasonDialog &dialog) {
            preview.emplace([&](ReflowDialog &reflow) {
                history.emplace([](RedFlagsDialog &flags) { flags.reject(); });
                reflow.findChild<QPushButton *>(u"restButton"_s)->click();
            });
            answer(dialog, u"Travels a lot"_s);
        });
        press(u"downButton"_s);
        QVERIFY(why.wasAsked() && preview && preview->wasAsked());
        QVERIFY(history && history->wasAsked());
        QCOMPARE(kept(plan).taper.phases.first().cadence, Cadence({2, 1}));
        QCOMPARE(sessions(plan).size(), 8); // two of the first phase, then weekly
        const auto decisions = Fixture::must(m_fixture->practice().reviews().decisionsOf(plan.id));
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().taken, StepKind::Down);
        QCOMPARE(decisions.first().reason, u"Travels a lot"_s);
        QVERIFY(get<QLabel>(u"decisionsLabel"_s).text().contains(u"Travels a lot"_s));
    }

    void whatIsAdvisedNeedsNoReason()
    {
        const Plan plan = open(u"2x/wk x 3, 1x/wk x 6"_s);
        record(plan, 3, 5);
        QCOMPARE(get<QLabel>(u"adviceLabel"_s).text(), u"Suggestion: hold"_s);
        QSignalSpy notified(m_tab.get(), &Page::notified);
        ModalAnswer<ReflowDialog> answer([](ReflowDialog &dialog) {
            dialog.findChild<QPushButton *>(u"aloneButton"_s)->click(); // the rest stays
        });
        press(u"holdButton"_s);
        QCOMPARE(notified.count(), 1);
        const auto decisions = Fixture::must(m_fixture->practice().reviews().decisionsOf(plan.id));
        QCOMPARE(decisions.size(), 1);
        QCOMPARE(decisions.first().advised, StepKind::Hold);
        QVERIFY(decisions.first().reason.isEmpty());
        QCOMPARE(kept(plan).taper.phases.first().cadence, plan.taper.phases.first().cadence);
    }

    void cancelLeavesAllAsItWas()
    {
        const Plan plan = open(u"2x/wk x 3, 1x/wk x 6"_s);
        const auto before = sessions(plan);
        ModalAnswer<ReasonDialog> no([](ReasonDialog &dialog) { dialog.reject(); });
        press(u"dischargeButton"_s);
        QVERIFY(no.wasAsked());
        std::optional<ModalAnswer<ReflowDialog>> later;
        ModalAnswer<ReasonDialog> yes([&](ReasonDialog &dialog) {
            later.emplace([](ReflowDialog &reflow) { reflow.reject(); });
            answer(dialog, {});
        });
        press(u"dischargeButton"_s);
        QVERIFY(yes.wasAsked() && later->wasAsked());
        QCOMPARE(sessions(plan), before);
        QCOMPARE(kept(plan), plan);
        QVERIFY(Fixture::must(m_fixture->practice().reviews().decisionsOf(plan.id)).isEmpty());
    }

    void lostSessionsAreMadeUp()
    {
        const Plan plan = open(u"1x/wk x 4"_s);
        QSignalSpy notified(m_tab.get(), &Page::notified);
        press(u"reflowButton"_s); // nothing to move: says so and asks nothing
        QCOMPARE(notified.count(), 1);
        lose(plan);
        ModalAnswer<ReflowDialog> yes([](ReflowDialog &dialog) {
            dialog.findChild<QPushButton *>(u"restButton"_s)->click();
        });
        press(u"reflowButton"_s);
        QVERIFY(yes.wasAsked());
        QCOMPARE(sessions(plan).size(), 5);
        QCOMPARE(get<ScheduleTable>(u"scheduleTable"_s).model()->rowCount(), 5);
    }

    void discontinueAsksWhy()
    {
        const Plan plan = open(u"1x/wk x 4"_s);
        ModalAnswer<ReasonDialog> why([](ReasonDialog &dialog) {
            auto *reason = dialog.findChild<QLineEdit *>(u"reasonEdit"_s);
            auto *confirm = dialog.findChild<QPushButton *>(u"confirmButton"_s);
            reason->setText(QString(10'000, u'x'));
            confirm->click();
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.findChild<QLabel *>(u"reasonError"_s)->text().isEmpty());
            reason->setText(u"Moved <b>away</b>"_s);
            confirm->click();
            QVERIFY(!dialog.isVisible());
        });
        m_tab->findChild<QAction *>(u"discontinueAction"_s)->trigger();
        QVERIFY(why.wasAsked());
        QCOMPARE(kept(plan).state, PlanState::Discontinued);
        QCOMPARE(get<QLabel>(u"reasonLabel"_s).text(), u"Moved <b>away</b>"_s);
        QCOMPARE(get<QLabel>(u"reasonLabel"_s).textFormat(), Qt::PlainText);
    }

    void copyIsANewPlan()
    {
        const Plan plan = open(u"1x/wk x 4"_s);
        ModalAnswer<PlanDialog> answer([&plan](PlanDialog &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>(u"complaintEdit"_s)->text(), plan.complaint);
            dialog.findChild<QPushButton *>(u"draftButton"_s)->click();
        });
        m_tab->findChild<QAction *>(u"copyPlanAction"_s)->trigger();
        QVERIFY(answer.wasAsked());
        QCOMPARE(Fixture::must(m_fixture->practice().planner().plansOf(m_client)).size(), 2);
        QVERIFY(m_tab->plan() != plan.id);
        QVERIFY(!get<QWidget>(u"nextStepCard"_s).isVisible()); // a draft has no steps
    }

    // The way from Today: the tab of the client, and what it was opened for.
    void openedForAReflow()
    {
        const Plan plan = m_fixture->addPlan(m_client, u"1x/wk x 4"_s);
        lose(plan);
        QStackedWidget stack;
        Navigator navigator(stack);
        navigator.setPractice(&m_fixture->practice());
        stack.resize(1084, 750);
        stack.show();
        navigator.go(Place::Today);
        ModalAnswer<ReflowDialog> later([](ReflowDialog &dialog) { dialog.reject(); });
        emit navigator.current()->planWanted(m_client, plan.id, PlanAct::Reflow);
        auto *page = qobject_cast<ClientPage *>(navigator.current());
        QVERIFY(page && page->tab() == ClientTab::Plan);
        QTRY_VERIFY(later.wasAsked());

        navigator.go(Place::Today);
        emit navigator.current()->planWanted(m_client, plan.id, PlanAct::Decide);
        auto *tab = navigator.current()->findChild<PlanTab *>();
        QVERIFY(tab && tab->plan() == plan.id);
        QVERIFY(tab->focusWidget());
        QCOMPARE(tab->focusWidget()->parentWidget()->objectName(), u"stepRow"_s);
        navigator.setPractice(nullptr);
    }

    void behindIsSaidInWords()
    {
        const Plan plan = open(u"1x/wk x 6"_s, Fixture::today().addDays(-14));
        QVERIFY(get<TimelineWidget>(u"timeline"_s).timeline().shouldBe >= 0);
        QVERIFY2(
            get<QLabel>(u"factsLabel"_s).text().startsWith(u"0 of 6 done · 2 sessions behind"_s),
            qPrintable(get<QLabel>(u"factsLabel"_s).text()));
        auto &timeline = get<TimelineWidget>(u"timeline"_s);
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Home);
        for (int i = 0; i < timeline.timeline().shouldBe; ++i)
            QTest::keyClick(&timeline, Qt::Key_Right);
        QVERIFY(timeline.accessibleDescription().endsWith(u"should be here"_s));
        Fixture::must(m_fixture->practice().planner().setState(plan, PlanState::Paused));
        QCOMPARE(timeline.timeline().shouldBe, -1); // nobody waits
    }

    void narrowScheduleNeedsNoScrolling_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("planned");
        QTest::newRow("1024x680") << QSize(788, 460) << false;
        QTest::newRow("1280x800") << QSize(1044, 580) << true;
    }

    void narrowScheduleNeedsNoScrolling()
    {
        QFETCH(const QSize, size);
        open(u"2x/wk x 3, 1x/wk x 6, 1x/4wk x 3"_s); // into next year, which is written then
        m_fixture->addCondition(m_client, u"osteoporosis"_s);
        m_tab->resize(size);
        auto &table = get<ScheduleTable>(u"scheduleTable"_s);
        QTRY_COMPARE(table.horizontalScrollBar()->maximum(), 0);
        QTEST(!table.isColumnHidden(SessionTableModel::Planned), "planned");
        const int phase = table.columnWidth(SessionTableModel::PlanPhase);
        QVERIFY2(phase >= table.fontMetrics().horizontalAdvance(u"Consolidate"_s) + 16,
                 qPrintable(QString::number(phase)));
    }

    void wholeRowsStandBelowTheHeader_data()
    {
        QTest::addColumn<int>("height");
        for (const int height : {460, 471, 490, 505, 520})
            QTest::addRow("%d", height) << height;
    }

    void wholeRowsStandBelowTheHeader()
    {
        QFETCH(const int, height);
        open(u"1x/wk x 24"_s);
        auto &table = get<ScheduleTable>(u"scheduleTable"_s);
        table.selectNumber(14);
        m_tab->resize(1044, height);
        QTRY_VERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
        QVERIFY(table.rowAt(0) > 0);
        QCOMPARE(table.rowViewportPosition(table.rowAt(0)), 0);
    }

private:
    Plan open(const QString &notation, QDate start = Fixture::today())
    {
        const Plan plan = m_fixture->addPlan(m_client, notation, start);
        m_tab = std::make_unique<PlanTab>(m_fixture->practice(), m_client);
        m_tab->resize(1044, 600);
        m_tab->show();
        if (!QTest::qWaitForWindowActive(m_tab.get()))
            qFatal("no window");
        return plan;
    }
    // The first sessions as though they had been on the last days, with the same pain before each.
    void record(const Plan &plan, int count, std::optional<int> pain = {})
    {
        SessionBook &book = m_fixture->practice().sessions();
        const auto booked = sessions(plan);
        for (int i = 0; i < count; ++i) {
            const QDate day = Fixture::today().addDays(i - count);
            const Session session = Fixture::must(book.move(booked.at(i), day, QTime(9, 0)));
            SessionNote note;
            note.session = session.id;
            note.before.pain = pain;
            Fixture::must(book.sign(session, note));
        }
    }
    void lose(const Plan &plan)
    {
        Fixture::must(m_fixture->practice().sessions().setState(sessions(plan).first(),
                                                                SessionState::Missed));
    }
    static void answer(ReasonDialog &dialog, const QString &reason)
    {
        dialog.findChild<QLineEdit *>(u"reasonEdit"_s)->setText(reason);
        dialog.findChild<QPushButton *>(u"confirmButton"_s)->click();
    }
    QList<Session> sessions(const Plan &plan)
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
    }
    Plan kept(const Plan &plan)
    {
        return Fixture::must(m_fixture->practice().planner().find(plan.id));
    }
    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *found = m_tab->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    void press(const QString &name) { QTest::mouseClick(&get<QPushButton>(name), Qt::LeftButton); }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<PlanTab> m_tab;
    ClientId m_client;
};

QTEST_MAIN(TestPlanDecisions)
#include "tst_plan_decisions.moc"
