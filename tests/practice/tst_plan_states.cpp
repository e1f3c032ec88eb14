// SPDX-License-Identifier: GPL-3.0-or-later
// Plans from state to state: what each does to the sessions, and refusals that leave all as it was.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanStates : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void activatesADraft();
    void pauseLeavesSessionsAlone();
    void resumeMovesOnByWholeWeeks_data();
    void resumeMovesOnByWholeWeeks();
    void resumeMovesOnWhatWasMovedApart();
    void resumeKeepsTheClockOverTheChange();
    void endsCancelWhatIsOpen_data();
    void endsCancelWhatIsOpen();
    void refusesWrongStates();
    void refusesAStaleState();
    void keepsNothingButTheState();
    void tellsTheReason();

private:
    [[nodiscard]] Planner &planner() const { return (*m_practice)->planner(); }
    std::unique_ptr<TestPractice> m_practice;
    Client m_client;
};

void tst_PlanStates::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s);
}

void tst_PlanStates::activatesADraft()
{
    Plan draft = TestPractice::draft(m_client.id);
    draft.state = PlanState::Draft;
    const auto plan = planner().create(draft);
    const auto active = planner().setState(*plan, PlanState::Active);
    QVERIFY(active);
    QCOMPARE(active->version, 2);
    QCOMPARE(m_practice->days(plan->id).size(), 4);
    QCOMPARE(m_practice->lastAudit(), u"plan active"_s);
    QVERIFY(planner().find(plan->id) == *active);
}

void tst_PlanStates::pauseLeavesSessionsAlone()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    const auto sessions = m_practice->sessionsOf(plan.id);
    const auto paused = planner().setState(plan, PlanState::Paused, u"on holiday"_s);
    QVERIFY(paused);
    QCOMPARE(paused->stateReason, u"on holiday"_s);
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
    QVERIFY(planner().setState(*paused, PlanState::Active)); // the same day
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
}

void tst_PlanStates::resumeMovesOnByWholeWeeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("days");
    const QStringList asPlanned{u"11-09 09:00"_s, u"11-12 09:00"_s, u"11-16 09:00"_s,
                                u"11-19 09:00"_s};
    QTest::newRow("the same day") << QDate(2026, 11, 9) << asPlanned;
    QTest::newRow("the next day") << QDate(2026, 11, 10)
                                  << QStringList{u"11-16 09:00"_s, u"11-19 09:00"_s,
                                                 u"11-23 09:00"_s, u"11-26 09:00"_s};
    QTest::newRow("a week later") << QDate(2026, 11, 16)
                                  << QStringList{u"11-16 09:00"_s, u"11-19 09:00"_s,
                                                 u"11-23 09:00"_s, u"11-26 09:00"_s};
    QTest::newRow("five weeks and a day")
        << QDate(2026, 12, 15)
        << QStringList{u"12-21 09:00"_s, u"12-24 09:00"_s, u"12-28 09:00"_s, u"12-31 09:00"_s};
}

void tst_PlanStates::resumeMovesOnByWholeWeeks()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, days);
    const Plan plan = m_practice->addPlan(m_client.id);
    const auto before = m_practice->sessionsOf(plan.id);
    const auto paused = planner().setState(plan, PlanState::Paused);
    m_practice->setNow(day);
    QVERIFY(planner().setState(*paused, PlanState::Active));
    QCOMPARE(m_practice->days(plan.id), days);
    const auto after = m_practice->sessionsOf(plan.id);
    for (int i = 0; i < after.size(); ++i) {
        QCOMPARE(after.at(i).ideal, before.at(i).ideal);
        const bool moved = !(after.at(i).start == before.at(i).start);
        QCOMPARE(after.at(i).version, moved ? 2 : 1);
    }
}

// Only what is open moves, and the gaps stay, even where one session was moved behind the others.
void tst_PlanStates::resumeMovesOnWhatWasMovedApart()
{
    const Plan plan = m_practice->addPlan(m_client.id); // 9, 12, 16, 19 November
    SessionBook &book = (*m_practice)->sessions();
    const auto sessions = m_practice->sessionsOf(plan.id);
    QVERIFY(book.record(sessions.at(0), {}));
    QVERIFY(book.move(sessions.at(1), QDate(2026, 12, 3), QTime(14, 0)));
    const auto paused = planner().setState(plan, PlanState::Paused);
    m_practice->setNow(QDate(2026, 11, 24)); // the 16th and 19th are overdue
    QVERIFY(planner().setState(*paused, PlanState::Active));
    QCOMPARE(m_practice->days(plan.id),
             QStringList({u"11-09 09:00"_s, u"12-17 14:00"_s, u"11-30 09:00"_s, u"12-03 09:00"_s}));
}

void tst_PlanStates::resumeKeepsTheClockOverTheChange()
{
    const Plan plan = m_practice->addPlan(m_client.id, u"1x/wk x 2"_s);
    const auto paused = planner().setState(plan, PlanState::Paused);
    m_practice->setNow(QDate(2027, 4, 1)); // summer time by now
    QVERIFY(planner().setState(*paused, PlanState::Active));
    QCOMPARE(m_practice->days(plan.id), QStringList({u"04-05 09:00"_s, u"04-12 09:00"_s}));
}

void tst_PlanStates::endsCancelWhatIsOpen_data()
{
    QTest::addColumn<PlanState>("state");
    QTest::newRow("completed") << PlanState::Completed;
    QTest::newRow("discontinued") << PlanState::Discontinued;
}

void tst_PlanStates::endsCancelWhatIsOpen()
{
    QFETCH(PlanState, state);
    const Plan plan = m_practice->addPlan(m_client.id);
    SessionBook &book = (*m_practice)->sessions();
    const auto before = m_practice->sessionsOf(plan.id);
    QVERIFY(book.record(before.at(0), {}));
    QVERIFY(book.setState(before.at(1), SessionState::Missed));
    QVERIFY(book.setState(before.at(2), SessionState::Confirmed));
    QVERIFY(planner().setState(plan, state));
    QList<SessionState> states;
    for (const Session &session : m_practice->sessionsOf(plan.id))
        states << session.state;
    QCOMPARE(states, QList({SessionState::Completed, SessionState::Missed, SessionState::Cancelled,
                            SessionState::Cancelled}));
    QCOMPARE(refusal(book.setState(before.at(3), SessionState::Confirmed)).code,
             ErrorCode::Conflict); // an open editor finds out
}

void tst_PlanStates::refusesWrongStates()
{
    Plan plan = m_practice->addPlan(m_client.id);
    QCOMPARE(refusal(planner().setState(plan, PlanState::Active)).code, ErrorCode::WrongState);
    QCOMPARE(refusal(planner().setState(plan, PlanState::Draft)).code, ErrorCode::WrongState);
    plan = TestPractice::must(planner().setState(plan, PlanState::Completed));
    for (const auto state : {PlanState::Draft, PlanState::Active, PlanState::Paused,
                             PlanState::Completed, PlanState::Discontinued})
        QCOMPARE(refusal(planner().setState(plan, state)).code, ErrorCode::WrongState);
    QVERIFY(planner().find(plan.id) == plan);
}

void tst_PlanStates::refusesAStaleState()
{
    const Plan plan = m_practice->addPlan(m_client.id);
    QVERIFY(planner().setState(plan, PlanState::Paused));
    const auto sessions = m_practice->sessionsOf(plan.id);
    QCOMPARE(refusal(planner().setState(plan, PlanState::Completed)).code, ErrorCode::Conflict);
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
    QCOMPARE(planner().find(plan.id)->state, PlanState::Paused);
}

void tst_PlanStates::keepsNothingButTheState()
{
    const auto plan = planner().create(TestPractice::draft(m_client.id));
    Plan edited = *plan;
    edited.complaint = u"typed, not saved"_s;
    edited.minutes = 5;
    const auto paused = planner().setState(edited, PlanState::Paused);
    QVERIFY(paused);
    QCOMPARE(paused->complaint, plan->complaint);
    QVERIFY(planner().find(plan->id) == *paused);
}

void tst_PlanStates::tellsTheReason()
{
    Plan plan = m_practice->addPlan(m_client.id);
    QCOMPARE(refusal(planner().setState(plan, PlanState::Paused, QString(201, u'a'))).field,
             u"plan.stateReason"_s);
    QCOMPARE(refusal(planner().setState(plan, PlanState::Paused, u"a\nb"_s)).field,
             u"plan.stateReason"_s);
    plan = TestPractice::must(planner().setState(plan, PlanState::Paused, u" operation "_s));
    QCOMPARE(plan.stateReason, u"operation"_s);
    plan = TestPractice::must(planner().setState(plan, PlanState::Active));
    QCOMPARE(plan.stateReason, QString());
    QVERIFY(planner().find(plan.id) == plan);
}

QTEST_GUILESS_MAIN(tst_PlanStates)
#include "tst_plan_states.moc"
