// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/MoveSessionDialog.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/dialogs/ReflowDialog.h"
#include "gui/pages/PlanTab.h"
#include "gui/widgets/TimelineWidget.h"
#include "models/SessionTableModel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestPlanTab : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_tab.reset();
        m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
    }

    void emptyStateLeadsToAPlan()
    {
        open();
        QCOMPARE(get<QStackedWidget>(u"stack"_s).currentWidget()->objectName(), u"emptyPage"_s);
        QCOMPARE(m_tab->pageActions().size(), 1);
        ModalAnswer<PlanDialog> answer([](PlanDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"complaintEdit"_s)->setText(u"Stiff neck"_s);
            dialog.findChild<QLineEdit *>(u"taperEdit"_s)->setText(u"1x/wk x 4"_s);
            dialog.findChild<QPushButton *>(u"startButton"_s)->click();
        });
        press(u"emptyButton"_s);
        QVERIFY(answer.wasAsked());
        QCOMPARE(get<QStackedWidget>(u"stack"_s).currentWidget()->objectName(), u"planPage"_s);
        QCOMPARE(get<QLabel>(u"complaintLabel"_s).text(), u"Stiff neck"_s);
        QCOMPARE(table().model()->rowCount(), 4);
    }

    void showsThePlan()
    {
        const Plan plan = addPlan();
        open();
        QCOMPARE(m_tab->plan(), plan.id);
        QCOMPARE(get<QLineEdit>(u"notationEdit"_s).text(), u"2x/wk x 3, 1x/wk x 6"_s);
        QVERIFY(get<QLabel>(u"factsLabel"_s).text().startsWith(u"0 of 12 done · 60 min"_s));
        QCOMPARE(get<QLabel>(u"goalsLabel"_s).text(), goalLines(plan.goals));
        QVERIFY(!get<QLabel>(u"focusCaption"_s).isVisible());
        QCOMPARE(get<TimelineWidget>(u"timeline"_s).timeline().marks.size(), 12);
        QCOMPARE(table().model()->rowCount(), 12);
        QVERIFY(!get<QWidget>(u"chooserRow"_s).isVisible());
    }

    void followsChangesFromElsewhere()
    {
        const Plan plan = addPlan();
        open();
        const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        Fixture::must(m_fixture->practice().sessions().sign(sessions.first(), {}));
        QVERIFY(get<QLabel>(u"factsLabel"_s).text().startsWith(u"1 of 12 done"_s));
        QCOMPARE(stateCell(0), u"Completed"_s);
        QCOMPARE(get<TimelineWidget>(u"timeline"_s).timeline().marks.first().state,
                 SessionState::Completed);
    }

    void pauseResumeComplete()
    {
        addPlan();
        open();
        ModalAnswer<ReasonDialog> why([](ReasonDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"reasonEdit"_s)->setText(u"On holiday"_s);
            dialog.findChild<QPushButton *>(u"confirmButton"_s)->click();
        });
        press(u"stateButton"_s);
        QVERIFY(why.wasAsked());
        QCOMPARE(plans().first().state, PlanState::Paused);
        QCOMPARE(get<QLabel>(u"reasonLabel"_s).text(), u"On holiday"_s);
        QVERIFY(!get<QPushButton>(u"reflowButton"_s).isVisible());
        QCOMPARE(get<QLabel>(u"stateLabel"_s).text(), u"Paused"_s);
        QVERIFY(!actionText().contains(u"Record session"_s));
        press(u"stateButton"_s); // nothing has to move
        QCOMPARE(plans().first().state, PlanState::Active);
        QVERIFY(plans().first().stateReason.isEmpty());
        QVERIFY(actionText().contains(u"Record session"_s));

        ModalAnswer<QMessageBox> no([](QMessageBox &box) { box.reject(); });
        action(u"completeAction"_s).trigger();
        QVERIFY(no.wasAsked());
        QCOMPARE(plans().first().state, PlanState::Active);
        ModalAnswer<QMessageBox> yes(
            [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        action(u"completeAction"_s).trigger();
        QVERIFY(yes.wasAsked());
        QCOMPARE(plans().first().state, PlanState::Completed);
        QCOMPARE(stateCell(0), u"Cancelled"_s);
        QVERIFY(!get<QPushButton>(u"stateButton"_s).isVisible());
        QVERIFY(!action(u"completeAction"_s).isEnabled());
        QVERIFY(!action(u"discontinueAction"_s).isEnabled());
    }

    void sessionsByKey_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("state");
        QTest::newRow("confirm") << int(Qt::Key_C) << u"Confirmed"_s;
        QTest::newRow("missed") << int(Qt::Key_M) << u"Missed"_s;
        QTest::newRow("cancel") << int(Qt::Key_Delete) << u"Cancelled"_s;
    }
    void sessionsByKey()
    {
        QFETCH(int, key);
        QFETCH(QString, state);
        addPlan();
        open();
        table().selectRow(1);
        table().setFocus();
        ModalAnswer<ReflowDialog> answer([](ReflowDialog &dialog) {
            dialog.findChild<QPushButton *>(u"aloneButton"_s)->click();
        });
        QTest::keyClick(&table(), static_cast<Qt::Key>(key));
        QCOMPARE(answer.wasAsked(), key != Qt::Key_C); // a lost session may move the rest
        QCOMPARE(stateCell(1), state);
        QCOMPARE(stateCell(0), u"Planned"_s);
        m_tab->activateWindow(); // the dialog had it
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        table().setFocus();
        QTest::keyClick(&table(), Qt::Key_P);
        QCOMPARE(stateCell(1), u"Planned"_s);
    }

    void enterAsksForTheRecord()
    {
        const Plan plan = addPlan();
        open();
        QSignalSpy wanted(m_tab.get(), &Page::sessionWanted);
        table().setFocus();
        table().selectRow(2);
        QTest::keyClick(&table(), Qt::Key_Return);
        m_tab->pageActions().last()->trigger(); // Record session: the next open one
        QCOMPARE(wanted.size(), 2);
        const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        QCOMPARE(wanted.at(0).first().value<SessionId>(), sessions.at(2).id);
        QCOMPARE(wanted.at(1).first().value<SessionId>(), sessions.at(0).id);
    }

    void moveRefusesNoDate()
    {
        const Plan plan = addPlan();
        const auto sessions = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        open();
        table().setFocus();
        table().selectRow(0);
        ModalAnswer<MoveSessionDialog> answer([](MoveSessionDialog &dialog) {
            auto *day = dialog.findChild<QLineEdit *>(u"dayEdit"_s);
            auto *move = dialog.findChild<QPushButton *>(u"moveButton"_s);
            day->setText(u"2026-02-31"_s);
            move->click();
            QVERIFY(dialog.isVisible());
            QVERIFY(!dialog.findChild<QLabel *>(u"dayError"_s)->text().isEmpty());
            day->setText(u"2026-11-10"_s);
            move->click();
            QVERIFY(!dialog.isVisible());
        });
        QTest::keyClick(&table(), Qt::Key_F2);
        QVERIFY(answer.wasAsked());
        const auto moved = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id));
        QCOMPARE(moved.first().start.day(), QDate(2026, 11, 10));
        QCOMPARE(moved.first().start.time(), sessions.first().start.time());
        QCOMPARE(moved.first().ideal, Fixture::today());
    }

    void timelineByKeys()
    {
        addPlan();
        open();
        auto &timeline = get<TimelineWidget>(u"timeline"_s);
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_End);
        QCOMPARE(timeline.currentMark(), 11);
        QVERIFY(timeline.accessibleDescription().startsWith(u"Session 12"_s));
        QTest::keyClick(&timeline, Qt::Key_Left);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(table().currentIndex().row(), 10);
    }

    void chooserShowsEachPlan()
    {
        const Plan first = addPlan();
        Plan draft = first;
        draft.complaint = u"Stiff neck"_s;
        draft.state = PlanState::Draft;
        const Plan second = Fixture::must(m_fixture->practice().planner().create(draft));
        open();
        auto &chooser = get<QComboBox>(u"planChooser"_s);
        QVERIFY(get<QWidget>(u"chooserRow"_s).isVisible());
        QCOMPARE(chooser.count(), 2);
        const int other = m_tab->plan() == first.id ? 1 : 0;
        chooser.setCurrentIndex(1 - chooser.currentIndex());
        QCOMPARE(m_tab->plan(), other == 1 ? second.id : first.id);
        chooser.setCurrentIndex(1 - chooser.currentIndex());
        QCOMPARE(get<TimelineWidget>(u"timeline"_s).timeline().marks.size(), 12);
        chooser.setCurrentIndex(chooser.findText(u"Stiff neck"_s, Qt::MatchStartsWith));
        QVERIFY(get<QLabel>(u"scheduleHint"_s).isVisible()); // a draft: drawn, not booked
        QCOMPARE(table().model()->rowCount(), 0);
        press(u"stateButton"_s);
        QCOMPARE(table().model()->rowCount(), 12);
    }

    void longWordsFitTheSmallestWindow()
    {
        Plan plan = addPlan();
        plan.complaint = QString(200, u'W');
        plan.goals = {{{}, QString(200, u'W')}};
        Fixture::must(m_fixture->practice().planner().save(plan));
        open();
        QVERIFY2(m_tab->minimumSizeHint().width() <= 788,
                 qPrintable(QString::number(m_tab->minimumSizeHint().width())));
    }

    void guidanceIsNear()
    {
        addPlan();
        open();
        QSignalSpy wanted(m_tab.get(), &Page::guidanceWanted);
        press(u"guidanceButton"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"step-advice#rules"_s);
    }

private:
    Plan addPlan() { return m_fixture->addPlan(m_client, u"2x/wk x 3, 1x/wk x 6"_s); }
    QList<Plan> plans() { return Fixture::must(m_fixture->practice().planner().plansOf(m_client)); }

    void open()
    {
        m_tab = std::make_unique<PlanTab>(m_fixture->practice(), m_client);
        m_tab->resize(1044, 600);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    }

    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *found = m_tab->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    QAction &action(const QString &name)
    {
        auto *found = m_tab->findChild<QAction *>(name);
        if (!found)
            qFatal("no action %s", qPrintable(name));
        return *found;
    }
    QTableView &table() { return get<QTableView>(u"scheduleTable"_s); }
    void press(const QString &name) { QTest::mouseClick(&get<QPushButton>(name), Qt::LeftButton); }
    QString stateCell(int row)
    {
        return table().model()->index(row, SessionTableModel::State).data().toString();
    }
    QStringList actionText()
    {
        QStringList texts;
        for (const QAction *one : m_tab->pageActions())
            texts << one->text();
        return texts;
    }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<PlanTab> m_tab;
    ClientId m_client;
};

QTEST_MAIN(TestPlanTab)
#include "tst_plan_tab.moc"
