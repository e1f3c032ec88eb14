// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/ReflowWords.h"
#include "gui/dialogs/ReflowDialog.h"
#include "models/ReflowModel.h"

#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What a change would do to the rest of a plan, and what is done with the answer.
class TestReflowDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"<b>Nguyễn</b>"_s);
        m_fixture->askHealth(client.id);
        m_plan = m_fixture->addPlan(client.id, u"1x/wk x 4"_s, {2026, 11, 12}); // Thursdays, 9:00
    }

    void showsWhatWouldChange()
    {
        ReflowDialog dialog(practice(), preview(missed()));
        dialog.show();
        QCOMPARE(wordsOf(dialog, "titleLabel"), u"Session 1 was missed"_s);
        QCOMPARE(wordsOf(dialog, "clientLabel"), u"Lan <b>Nguyễn</b>"_s);
        QCOMPARE(childOf<QLabel>(dialog, "clientLabel")->textFormat(), Qt::PlainText);
        QVERIFY2(wordsOf(dialog, "summaryLabel").contains(u"are added"_s),
                 qPrintable(wordsOf(dialog, "summaryLabel")));
        QVERIFY(!childOf<QWidget>(dialog, "obstacleBanner")->isVisible());
        QVERIFY(!childOf<QWidget>(dialog, "notesBanner")->isVisible());
        const auto *table = childOf<QTableView>(dialog, "reflowTable");
        QVERIFY(table->isColumnHidden(ReflowModel::Client));
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, ReflowModel::Change).data().toString(), u"Added"_s);
        QCOMPARE(table->model()->index(last, ReflowModel::Number).data().toString(), u"5"_s);
        QCOMPARE(table->model()->index(last, ReflowModel::Before).data().toString(), QString());
    }

    void answers_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<ChangeOutcome>("outcome");
        QTest::addColumn<SessionState>("state");
        QTest::addColumn<int>("sessions");
        QTest::newRow("with the rest")
            << u"restButton"_s << ChangeOutcome::WithRest << SessionState::Missed << 5;
        QTest::newRow("alone") << u"aloneButton"_s << ChangeOutcome::Alone << SessionState::Missed
                               << 4;
        QTest::newRow("cancel") << u"cancelButton"_s << ChangeOutcome::Left << SessionState::Planned
                                << 4;
    }

    void answers()
    {
        ReflowDialog dialog(practice(), preview(missed()));
        dialog.show();
        QFETCH(const QString, button);
        childOf<QPushButton>(dialog, qPrintable(button))->click();
        QVERIFY(!dialog.isVisible());
        QTEST(dialog.outcome(), "outcome");
        QTEST(sessions().first().state, "state");
        QFETCH(const int, sessions);
        QCOMPARE(this->sessions().size(), sessions);
    }

    void whatChangedMeanwhileIsSaid()
    {
        ReflowDialog dialog(practice(), preview(missed()));
        dialog.show();
        Fixture::must(practice().sessions().setState(sessions().at(2), SessionState::Confirmed));
        childOf<QPushButton>(dialog, "restButton")->click();
        QVERIFY(dialog.isVisible());
        QVERIFY(wordsOf(dialog, "dialogError").contains(u"was changed elsewhere"_s));
        QCOMPARE(dialog.outcome(), ChangeOutcome::Left);
    }

    // Nobody works any more: the rest finds no place, so only the change alone is offered.
    void obstacleLeavesTheChangeAlone()
    {
        PracticeCalendar calendar;
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
            calendar.hours.set(static_cast<Qt::DayOfWeek>(day), {});
        calendar.hours.set(Qt::Sunday, {{QTime(9, 0), QTime(10, 0)}});
        QVERIFY(practice().diary().saveHours(calendar));
        ReflowDialog dialog(practice(), preview(missed()));
        dialog.show();
        QVERIFY(wordsOf(dialog, "obstacleLabel").contains(u"finds no time"_s));
        QVERIFY(!childOf<QPushButton>(dialog, "restButton")->isVisible());
        QVERIFY(!childOf<QTableView>(dialog, "reflowTable")->isVisible());
        QVERIFY(childOf<QPushButton>(dialog, "aloneButton")->isVisible());
    }

    void severalClientsAreNamed()
    {
        const Client other = m_fixture->addClient(u"Tom"_s, u"Okafor"_s);
        m_fixture->askHealth(other.id);
        m_fixture->addPlan(other.id, u"1x/wk x 2"_s, {2026, 11, 16});
        ReflowDialog dialog(practice(),
                            preview(DaysClosed{{{2026, 11, 16}, {2026, 11, 20}, u"course"_s}}));
        dialog.show();
        QVERIFY(wordsOf(dialog, "titleLabel").endsWith(u": course"_s));
        QVERIFY(!childOf<QWidget>(dialog, "clientLabel")->isVisible());
        QVERIFY(wordsOf(dialog, "summaryLabel").startsWith(u"2 plans:"_s));
        const auto *table = childOf<QTableView>(dialog, "reflowTable");
        QVERIFY(!table->isColumnHidden(ReflowModel::Client));
        childOf<QPushButton>(dialog, "restButton")->click();
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(dialog.outcome(), ChangeOutcome::WithRest);
        for (const Session &session : sessions())
            QVERIFY(session.start.day() < QDate(2026, 11, 16) ||
                    session.start.day() > QDate(2026, 11, 20));
    }

    void stoppingKeepsNothing()
    {
        const Client other = m_fixture->addClient(u"Tom"_s, u"Okafor"_s);
        m_fixture->addPlan(other.id, u"1x/wk x 2"_s, {2026, 11, 16});
        ReflowDialog dialog(practice(),
                            preview(DaysClosed{{{2026, 11, 16}, {2026, 11, 20}, u"course"_s}}));
        dialog.show();
        const QList<Session> before = sessions();
        childOf<QPushButton>(dialog, "restButton")->click();
        QVERIFY(!childOf<QPushButton>(dialog, "aloneButton")->isEnabled());
        dialog.reject(); // the worker still opens the file
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(wordsOf(dialog, "dialogError").startsWith(u"Cancelled"_s));
        QCOMPARE(sessions(), before);
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void nothingIsAskedWhereNothingMoves()
    {
        ModalAnswer<ReflowDialog> answer([](ReflowDialog &dialog) { dialog.reject(); });
        const SessionMoves move{sessions().first(), {2026, 11, 12}, QTime(9, 30)};
        QCOMPARE(Fixture::must(carryOut(practice(), move, nullptr)), ChangeOutcome::Alone);
        QVERIFY(!answer.wasAsked());
        QCOMPARE(sessions().first().start.time(), QTime(9, 30));
    }

    void wordsOfChanges_data()
    {
        QTest::addColumn<PlanChange>("change");
        QTest::addColumn<QString>("question");
        QTest::addColumn<bool>("hasAlone");
        Session session;
        session.number = 4;
        const auto missed = SessionState::Missed;
        const auto cancelled = SessionState::Cancelled;
        const QDate day(2026, 11, 12);
        QTest::newRow("missed") << PlanChange(SessionBecomes{session, missed})
                                << u"Session 4 was missed"_s << true;
        QTest::newRow("cancelled")
            << PlanChange(SessionBecomes{session, cancelled}) << u"Cancel session 4"_s << true;
        QTest::newRow("moved") << PlanChange(SessionMoves{session, day, QTime(10, 30)})
                               << u"Move session 4 to Thu 12 Nov 2026 10:30"_s << true;
        QTest::newRow("edited") << PlanChange(PlanEdited{}) << u"Change the plan"_s << true;
        QTest::newRow("resumed") << PlanChange(PlanResumed{}) << u"Resume the plan"_s << true;
        QTest::newRow("again") << PlanChange(PlacedAgain{}) << u"Place the open sessions again"_s
                               << false;
        QTest::newRow("step") << PlanChange(StepTaken{{}, StepKind::Down, {}, {}})
                              << u"Take the step: "_s + stepKindWord(StepKind::Down) << true;
        QTest::newRow("closed") << PlanChange(DaysClosed{{day, day, u"50 % %1"_s}})
                                << u"Close Thu 12 Nov 2026: 50 % %1"_s << true;
    }

    void wordsOfChanges()
    {
        QFETCH(const PlanChange, change);
        QTEST(changeQuestion(change), "question");
        QTEST(!aloneWords(change).isEmpty(), "hasAlone");
        QVERIFY(!withRestWords(change).isEmpty());
    }

private:
    Practice &practice() { return m_fixture->practice(); }
    QList<Session> sessions() { return Fixture::must(practice().planner().sessionsOf(m_plan.id)); }
    PlanChange missed() { return SessionBecomes{sessions().first(), SessionState::Missed}; }
    ReflowProposal preview(const PlanChange &change)
    {
        return Fixture::must(practice().reflower().preview(change));
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
};

QTEST_MAIN(TestReflowDialog)
#include "tst_reflow_dialog.moc"
