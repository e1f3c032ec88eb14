// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/ClearanceDialog.h"
#include "gui/dialogs/OverrideDialog.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "gui/pages/PlanTab.h"
#include "gui/pages/SessionPage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What a client's health lets be done with a session, as the window shows and does it.
class TestSessionHealth : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_page.reset();
        m_client = m_fixture.emplace().addClient(u"Ines"_s, u"Weber"_s).id;
        m_fixture->askHealth(m_client);
        addPlan(Fixture::today());
    }
    void cleanup() { m_page.reset(); }

    void gate_data()
    {
        QTest::addColumn<QString>("condition"); // empty: none
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("opens");
        QTest::addColumn<bool>("clearance");
        QTest::addColumn<bool>("reason");
        QTest::addColumn<bool>("letter");
        QTest::newRow("nothing") << QString() << u"Clear to treat"_s << true << false << false
                                 << false;
        QTest::newRow("adapt") << u"disc_degenerative"_s << u"Proceed with care"_s << true << false
                               << false << false;
        QTest::newRow("clearance")
            << u"osteoporosis"_s << u"Needs clearance"_s << false << true << true << true;
        QTest::newRow("stop") << u"fever"_s << u"Do not treat now"_s << false << false << true
                              << true;
        QTest::newRow("urgent") << u"cauda_equina"_s << u"Medical help now"_s << false << false
                                << false << true;
    }
    void gate()
    {
        QFETCH(const QString, condition);
        QFETCH(const bool, opens);
        if (!condition.isEmpty())
            m_fixture->addCondition(m_client, condition);
        open();
        QVERIFY(widget(u"verdictBanner"_s).isVisible());
        QTEST(label(u"verdictTitle"_s), "title");
        for (const QString &field : {u"painBefore"_s, u"painAfter"_s, u"subjectiveEdit"_s,
                                     u"objectiveEdit"_s, u"assessmentEdit"_s, u"planEdit"_s})
            QCOMPARE(widget(field).isEnabled(), opens);
        QCOMPARE(m_page->pageActions().last()->isEnabled(), opens);
        QCOMPARE(widget(u"verdictNote"_s).isVisible(), !opens);
        m_page->setFocus(); // where the keys are of use
        QCOMPARE(widget(u"verdictBanner"_s).isAncestorOf(QApplication::focusWidget()), !opens);
        QTEST(widget(u"recordClearanceButton"_s).isVisible(), "clearance");
        QTEST(widget(u"goOnButton"_s).isVisible(), "reason");
        QTEST(widget(u"printLetterButton"_s).isVisible(), "letter");
    }

    void aClearanceOpensTheRecord_data()
    {
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("opens");
        QTest::newRow("until that day") << Fixture::today() << true;
        QTest::newRow("until the day before") << Fixture::today().addDays(-1) << false;
    }
    void aClearanceOpensTheRecord()
    {
        QFETCH(const QDate, until);
        QFETCH(const bool, opens);
        m_fixture->addCondition(m_client, u"osteoporosis"_s);
        open();
        ModalAnswer<ClearanceDialog> dialog([until](ClearanceDialog &shown) {
            const auto type = [&shown](const QString &name, const QString &text) {
                shown.findChild<QLineEdit *>(name)->setText(text);
            };
            type(u"providerEdit"_s, u"Dr A. Ramos"_s);
            type(u"fromEdit"_s, u"2026-10-01"_s);
            type(u"untilEdit"_s, until.toString(Qt::ISODate));
            shown.findChild<QPushButton *>(u"saveButton"_s)->click();
        });
        press(u"recordClearanceButton"_s);
        QVERIFY(dialog.wasAsked());
        QCOMPARE(widget(u"painBefore"_s).isEnabled(), opens); // without a refresh
        QCOMPARE(label(u"verdictTitle"_s), opens ? u"Proceed with care"_s : u"Needs clearance"_s);
    }

    void aReasonOpensTheRecord_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("clearance") << u"osteoporosis"_s;
        QTest::newRow("stop") << u"fever"_s;
    }
    void aReasonOpensTheRecord()
    {
        QFETCH(const QString, condition);
        m_fixture->addCondition(m_client, condition);
        open();
        ModalAnswer<OverrideDialog> dialog([](OverrideDialog &shown) {
            shown.findChild<QPlainTextEdit *>(u"reasonEdit"_s)
                ->setPlainText(u"Seen by the doctor this morning, well again"_s);
            shown.findChild<QPushButton *>(u"confirmButton"_s)->click();
        });
        press(u"goOnButton"_s);
        QVERIFY(dialog.wasAsked());
        QVERIFY(widget(u"painBefore"_s).isEnabled());
        QVERIFY(!widget(u"goOnButton"_s).isVisible());
        QVERIFY(label(u"verdictSentence"_s).contains(u"Goes on by a written reason."_s));
        sign(); // and the use case agrees
        QCOMPARE(state(), SessionState::Completed);
    }

    void whatWasDoneEarlierIsWrittenDown()
    {
        addPlan(QDate(2026, 11, 5));
        m_fixture->addCondition(m_client, u"fever"_s);
        open();
        QCOMPARE(label(u"verdictTitle"_s), u"Do not treat now"_s);
        QVERIFY(widget(u"verdictNote"_s).isVisible());
        QVERIFY(widget(u"painBefore"_s).isEnabled());
        sign();
        QCOMPARE(state(), SessionState::Completed);
        QVERIFY(!widget(u"verdictNote"_s).isVisible()); // no more to be done about it
    }

    void followsWhatBecomesKnown()
    {
        open();
        QVERIFY(widget(u"painBefore"_s).isEnabled());
        const ConditionEntry fever = m_fixture->addCondition(m_client, u"fever"_s);
        QVERIFY(!widget(u"painBefore"_s).isEnabled());
        QVERIFY(m_fixture->practice().health().remove(fever));
        QVERIFY(widget(u"painBefore"_s).isEnabled());
    }

    void saysWhatOfThePlanIsOut()
    {
        Plan plan = Fixture::must(m_fixture->practice().planner().find(m_session.plan));
        plan.techniques = u"Deep tissue, effleurage"_s;
        Fixture::must(m_fixture->practice().planner().save(plan));
        const ConditionEntry bones = m_fixture->addCondition(m_client, u"osteoporosis"_s);
        m_fixture->addClearance(bones, {2026, 10, 1}, {2027, 3, 1});
        open();
        QVERIFY(widget(u"painBefore"_s).isEnabled());
        QCOMPARE(label(u"verdictNote"_s),
                 u"Planned, but to be left out: Deep tissue (Osteoporosis)."_s);
    }

    void lettersByWhatIsNeeded_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("clearance") << u"osteoporosis"_s;
        QTest::newRow("referral") << u"cauda_equina"_s;
    }
    void lettersByWhatIsNeeded()
    {
        QFETCH(const QString, condition);
        m_fixture->addCondition(m_client, condition);
        open();
        ModalAnswer<PaperPreview> preview([](PaperPreview &shown) { shown.close(); });
        press(u"printLetterButton"_s);
        QVERIFY(preview.wasAsked());
    }

    void anythingNewLeadsToTheHealthTab_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("led");
        QTest::newRow("no changes") << u"sameButton"_s << 0;
        QTest::newRow("something changed") << u"changedButton"_s << 1;
    }
    void anythingNewLeadsToTheHealthTab()
    {
        QFETCH(const QString, answer);
        QFETCH(const int, led);
        QVERIFY(m_fixture->practice().health().interviewed(m_client, {2026, 11, 2}, {}));
        open();
        QCOMPARE(widgetOf<QPushButton>(u"verdictLink"_s).text(), u"Anything ne&w since 2 Nov?"_s);
        QSignalSpy wanted(m_page.get(), &Page::clientWanted);
        ModalAnswer<RedFlagsDialog> dialog([answer](RedFlagsDialog &shown) {
            for (const QString &name : {answer, u"noToAllButton"_s, u"keepButton"_s})
                shown.findChild<QPushButton *>(name)->click();
        });
        press(u"verdictLink"_s);
        QVERIFY(dialog.wasAsked());
        QCOMPARE(widgetOf<QPushButton>(u"verdictLink"_s).text(), u"Anything ne&w?"_s); // today
        QCOMPARE(wanted.count(), led);
        if (led > 0)
            QCOMPARE(wanted.first().at(1).value<ClientTab>(), ClientTab::Health);
    }

    void confirmingSaysWhyNot()
    {
        m_fixture->addCondition(m_client, u"osteoporosis"_s);
        PlanTab tab(m_fixture->practice(), m_client);
        tab.resize(1044, 600);
        tab.show();
        QSignalSpy failed(&tab, &Page::failed);
        tab.findChild<QAction *>(u"confirmAction"_s)->trigger();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NeedsClearance);
        QCOMPARE(state(), SessionState::Planned);
    }

    void startingAPlanSaysWhyNot()
    {
        const Client other = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
        m_fixture->addPlan(other.id, u"1x/wk x 2"_s, Fixture::today(), PlanState::Draft);
        m_fixture->addCondition(other.id, u"fever"_s);
        PlanTab tab(m_fixture->practice(), other.id);
        tab.show();
        QSignalSpy failed(&tab, &Page::failed);
        tab.findChild<QPushButton *>(u"stateButton"_s)->click();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::MustNotTreat);
    }

    void planningSaysWhyNot()
    {
        m_fixture->addCondition(m_client, u"fever"_s);
        PlanDialog dialog(m_fixture->practice(), m_client);
        dialog.show();
        dialog.findChild<QLineEdit *>(u"complaintEdit"_s)->setText(u"Stiff neck"_s);
        dialog.findChild<QLineEdit *>(u"taperEdit"_s)->setText(u"1x/wk x 4"_s);
        dialog.findChild<QPushButton *>(u"startButton"_s)->click();
        QVERIFY(dialog.isVisible());
        const auto *error = dialog.findChild<QLabel *>(u"dialogError"_s);
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"Fever"_s), qPrintable(error->text()));
    }

private:
    void addPlan(QDate start)
    {
        const Plan plan = m_fixture->addPlan(m_client, u"1x/wk x 4"_s, start);
        m_session = Fixture::must(m_fixture->practice().planner().sessionsOf(plan.id)).first();
    }
    void open()
    {
        m_page = std::make_unique<SessionPage>(m_fixture->practice(), m_session.id);
        m_page->resize(1084, 750);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    template <class Widget>
    Widget &widgetOf(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    QWidget &widget(const QString &name) { return widgetOf<QWidget>(name); }
    QString label(const QString &name) { return widgetOf<QLabel>(name).text(); }
    void press(const QString &name) { widgetOf<QPushButton>(name).click(); }
    void sign()
    {
        widgetOf<QPlainTextEdit>(u"subjectiveEdit"_s).setPlainText(u"Well again"_s);
        m_page->pageActions().last()->trigger();
    }
    SessionState state()
    {
        return Fixture::must(m_fixture->practice().sessions().find(m_session.id)).state;
    }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<SessionPage> m_page; // goes before the practice it shows
    Session m_session;
    ClientId m_client;
};

QTEST_MAIN(TestSessionHealth)
#include "tst_session_health.moc"
