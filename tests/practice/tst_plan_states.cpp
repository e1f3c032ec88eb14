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
    void endsCancelWhatIsOpen_data();
    void endsCancelWhatIsOpen();
    void endsWaitForRecordsThatWereBegun_data();
    void endsWaitForRecordsThatWereBegun();
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
    // Going on is Reflower's.
    QCOMPARE(refusal(planner().setState(*paused, PlanState::Active)).code, ErrorCode::WrongState);
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
    QVERIFY(book.sign(before.at(0), {}));
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

void tst_PlanStates::endsWaitForRecordsThatWereBegun_data()
{
    QTest::addColumn<PlanState>("state");
    QTest::addColumn<bool>("isSigned"); // or else discarded
    QTest::newRow("completed, once it is discarded") << PlanState::Completed << false;
    QTest::newRow("completed, once it is signed") << PlanState::Completed << true;
    QTest::newRow("discontinued, once it is discarded") << PlanState::Discontinued << false;
    QTest::newRow("discontinued, once it is signed") << PlanState::Discontinued << true;
}

// A cancelled session could not be signed any more.
void tst_PlanStates::endsWaitForRecordsThatWereBegun()
{
    QFETCH(PlanState, state);
    QFETCH(bool, isSigned);
    const Plan plan = m_practice->addPlan(m_client.id);
    SessionBook &book = (*m_practice)->sessions();
    const auto sessions = m_practice->sessionsOf(plan.id);
    SessionNote note;
    note.session = sessions.first().id;
    note.subjective = u"Typed"_s;
    note = TestPractice::must(book.keepDraft(note));
    const int audits = m_practice->audits();
    const Error error = refusal(planner().setState(plan, state, u"Moved away"_s));
    QCOMPARE(error.code, ErrorCode::WrongState);
    QCOMPARE(error.field, u"session.record"_s);
    QVERIFY(planner().find(plan.id) == plan);
    QVERIFY(m_practice->sessionsOf(plan.id) == sessions);
    QVERIFY(book.record(note.session)->note == note);
    QCOMPARE(m_practice->audits(), audits);
    if (isSigned)
        QVERIFY(book.sign(sessions.first(), note));
    else
        QVERIFY(book.discardDraft(note));
    QVERIFY(planner().setState(plan, state, u"Moved away"_s));
    const auto ended = m_practice->sessionsOf(plan.id);
    QCOMPARE(ended.first().state, isSigned ? SessionState::Completed : SessionState::Cancelled);
    QCOMPARE(ended.last().state, SessionState::Cancelled);
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
    QVERIFY(planner().find(plan.id) == plan);
}

QTEST_GUILESS_MAIN(tst_PlanStates)
#include "tst_plan_states.moc"
