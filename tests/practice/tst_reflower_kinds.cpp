// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of change does.
#include "practice/ReflowSample.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Kind = ReflowSample::Kind;

class tst_ReflowerKinds : public QObject
{
    Q_OBJECT

private slots:
    void aMissedSessionIsMadeUpFor();
    void aMoveByHandStays();
    void anEditedPlan();
    void aDraftIsOnlyKept();
    void aPauseIsOver();
    void aPausedPlanIsLeftAlone();
    void aStepDown();
    void aReferralOnlyRecords();
    void aDischargeEndsThePlan();
    void twoPlansOfOneClientKeepTheirGap();
    void aSignedSessionKeepsItsGap_data();
    void aSignedSessionKeepsItsGap();
};

void tst_ReflowerKinds::aMissedSessionIsMadeUpFor()
{
    ReflowSample sample;
    const ReflowProposal proposal = sample.preview(sample.change(Kind::Missed));
    QCOMPARE(proposal.plans.size(), 1);
    const PlanReflow &reflow = proposal.plans.first();
    QCOMPARE(reflow.client.given, u"Ana"_s);
    QCOMPARE(reflow.preview.of(ReflowKind::Added).size(), 1);
    QVERIFY(!proposal.asksHistory);
    const ReflowId id = TestPractice::must(sample.reflower().apply(proposal));
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    QCOMPARE(sessions.size(), 11);
    QCOMPARE(sessions.at(2).state, SessionState::Missed);
    QCOMPARE(sessions.at(3).ideal, QDate(2026, 12, 3)); // the place of the one missed
    QCOMPARE(sessions.at(10).number, 11);
    QCOMPARE(sessions.at(10).phase, 1);
    QCOMPARE(sessions.at(10).client, sample.ana);
    const auto record = TestPractice::must(sample.reflower().undoable());
    QCOMPARE(record->cause, ReflowCause::Missed);
    QCOMPARE(record->client, sample.ana);
    QCOMPARE(record->plans, 1);
    QCOMPARE(record->id, id);
    QCOMPARE(sample.practice.lastAudit(), u"plan reflowed"_s);
    QCOMPARE(
        sample.practice.committed(u"SELECT count(*) FROM audit WHERE action = 'session missed'"_s),
        1);
}

void tst_ReflowerKinds::aMoveByHandStays()
{
    ReflowSample sample;
    // To a Sunday evening, on which nobody works: it is the therapist's word.
    const PlanChange change = SessionMoves{sample.sessionOf(4), QDate(2026, 12, 13), QTime(20, 0)};
    const ReflowProposal proposal = sample.preview(change);
    const PlanReflow &reflow = proposal.plans.first();
    const ReflowEntry moved = reflow.preview.entries.at(3);
    QCOMPARE(moved.kind, ReflowKind::Moved);
    QCOMPARE(moved.before.start.local().toString(u"MM-dd HH:mm"_s), u"12-10 09:00"_s);
    QCOMPARE(moved.after.start.local().toString(u"MM-dd HH:mm"_s), u"12-13 20:00"_s);
    QCOMPARE(reflow.preview.conflicts.size(), 1);
    QVERIFY(reflow.preview.conflicts.first().rules.contains(SlotRule::Hours));
    QVERIFY(TestPractice::must(sample.reflower().apply(proposal)).isNull() == false);
    QCOMPARE(sample.sessionOf(4).start, moved.after.start);
}

void tst_ReflowerKinds::anEditedPlan()
{
    ReflowSample sample;
    TestPractice::must(
        sample.practice->sessions().setState(sample.sessionOf(4), SessionState::Confirmed));
    sample.apply(sample.change(Kind::Edited));
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    QCOMPARE(sessions.size(), 7);
    for (const Session &session : sessions) {
        const bool isAhead = session.number > 4; // the fourth is confirmed
        QCOMPARE(session.minutes, isAhead ? 45 : 60);
        QCOMPARE(session.start.day().dayOfWeek(), isAhead ? Qt::Wednesday : Qt::Thursday);
    }
    QCOMPARE(sample.kept().minutes, 45);
    QCOMPARE(sample.kept().taper, *readTaper(u"1x/wk x 5, 1x/2wk x 2"_s));
    QCOMPARE(sample.practice.lastAudit(), u"plan changed"_s);
    // Another hour moves what is booked; more of the same taper does not.
    Plan plan = sample.kept();
    plan.time = QTime(15, 0);
    QCOMPARE(sample.preview(PlanEdited{plan}).plans.first().preview.of(ReflowKind::Moved).size(),
             3);
    plan = sample.kept();
    plan.taper = *readTaper(u"1x/wk x 5, 1x/2wk x 4"_s);
    QCOMPARE(countsOf(sample.preview(PlanEdited{plan}).plans.first()),
             u"kept 7 moved 0 added 2 removed 0"_s);
    // Words alone move nothing.
    plan = sample.kept();
    plan.focus = u"lumbar"_s;
    const ReflowProposal words = sample.preview(PlanEdited{plan});
    QCOMPARE(words.plans.size(), 1);
    QVERIFY(!words.movesAnything());
    QVERIFY(!TestPractice::must(sample.reflower().apply(words)).isNull());
    QCOMPARE(sample.kept().focus, u"lumbar"_s);
}

void tst_ReflowerKinds::aDraftIsOnlyKept()
{
    ReflowSample sample;
    Plan draft = TestPractice::draft(sample.ana);
    draft.state = PlanState::Draft;
    draft = TestPractice::must(sample.practice->planner().create(draft));
    draft.taper = *readTaper(u"1x/wk x 3"_s);
    draft.state = PlanState::Active; // not taken from here
    QVERIFY(!sample.preview(PlanEdited{draft}).movesAnything());
    sample.apply(PlanEdited{draft});
    QCOMPARE(TestPractice::must(sample.practice->planner().find(draft.id)).state, PlanState::Draft);
    QCOMPARE(sample.practice.sessionsOf(draft.id).size(), 0);
}

void tst_ReflowerKinds::aPauseIsOver()
{
    ReflowSample sample;
    const Session waiting = sample.sessionOf(3); // of the day before the pause
    const PlanChange change = sample.change(Kind::Resumed);
    const ReflowProposal proposal = sample.preview(change);
    sample.apply(change);
    const Plan plan = sample.kept();
    QCOMPARE(plan.state, PlanState::Active);
    QCOMPARE(plan.stateReason, QString());
    QCOMPARE(plan.anchor, (CourseAnchor{3, 0, 2, QDate(2026, 12, 21)}));
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    QCOMPARE(sessions.size(), 10); // none is lost, none comes twice
    QCOMPARE(sessions.at(2), waiting);
    for (qsizetype i = 3; i < sessions.size(); ++i)
        QVERIFY(sessions.at(i).start.utc > sample.practice.now());
    QCOMPARE(sample.practice.lastAudit(), u"plan active"_s);
    QCOMPARE(proposal.plans.first().preview.unrecorded, QList<int>{3});
}

void tst_ReflowerKinds::aPausedPlanIsLeftAlone()
{
    ReflowSample sample;
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Paused));
    const ReflowProposal closed = sample.preview(sample.change(Kind::Closed));
    QCOMPARE(closed.plans.size(), 1);
    QCOMPARE(closed.plans.first().plan.id, sample.other);
    const ReflowProposal missed = sample.preview(sample.change(Kind::Missed));
    QVERIFY(!missed.movesAnything());
    QVERIFY(!TestPractice::must(sample.reflower().apply(missed)).isNull());
    QCOMPARE(sample.sessionOf(3).state, SessionState::Missed);
    QCOMPARE(sample.practice.sessionsOf(sample.plan).size(), 10);
}

void tst_ReflowerKinds::aStepDown()
{
    ReflowSample sample;
    const StepAdvice advice = sample.advice();
    const ReflowProposal proposal = sample.preview(sample.change(Kind::Step));
    QVERIFY(proposal.asksHistory);
    TestPractice::must(sample.reflower().apply(proposal));
    const Plan plan = sample.kept();
    QCOMPARE(plan.taper, *readTaper(u"1x/wk x 2, 1x/2wk x 2"_s));
    QCOMPARE(plan.anchor, (CourseAnchor{3, 1, 0, QDate(2026, 12, 10)}));
    const auto decisions = TestPractice::must(sample.practice->reviews().decisionsOf(sample.plan));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().day, ReflowSample::today());
    QCOMPARE(decisions.first().taken, StepKind::Down);
    QCOMPARE(decisions.first().advised, advice.kind);
    QVERIFY(!decisions.first().numbers.isEmpty());
    QCOMPARE(decisions.first().reason, u"So much better"_s);
    QCOMPARE(sample.practice.committed(u"SELECT reviewed_sessions FROM plan"
                                       " WHERE reviewed_on = '2026-12-04'"_s),
             2);
    QCOMPARE(sample.practice.lastAudit(), u"plan step down"_s);
}

void tst_ReflowerKinds::aReferralOnlyRecords()
{
    ReflowSample sample;
    const auto sessions = sample.practice.sessionsOf(sample.plan);
    const int version = sample.kept().version;
    const ReflowProposal proposal =
        sample.preview(StepTaken{sample.plan, StepKind::Refer, sample.advice(), {}});
    QCOMPARE(proposal.plans.size(), 1);
    QVERIFY(!proposal.movesAnything() && !proposal.asksHistory);
    TestPractice::must(sample.reflower().apply(proposal));
    QCOMPARE(sample.practice.sessionsOf(sample.plan), sessions);
    QCOMPARE(sample.kept().version, version + 1);
    QCOMPARE(sample.practice.rows(u"step_decision"_s), 1);
}

void tst_ReflowerKinds::aDischargeEndsThePlan()
{
    ReflowSample sample;
    const ReflowProposal proposal = sample.preview(sample.change(Kind::Discharge));
    QCOMPARE(countsOf(proposal.plans.first()), u"kept 2 moved 0 added 0 removed 8"_s);
    TestPractice::must(sample.reflower().apply(proposal));
    QCOMPARE(sample.kept().state, PlanState::Completed);
    QCOMPARE(sample.practice.committed(u"SELECT count(*) FROM session WHERE state = 'cancelled'"_s),
             8);
    QCOMPARE(sample.practice.sessionsOf(sample.plan).size(), 10);
}

void tst_ReflowerKinds::twoPlansOfOneClientKeepTheirGap()
{
    ReflowSample sample;
    const PlanId neck = sample.add(sample.ana, u"1x/wk x 4"_s, QTime(11, 0)).id;
    sample.apply(sample.change(Kind::Closed));
    QList<QDateTime> starts;
    for (const PlanId &plan : {sample.plan, neck}) {
        for (const Session &session : sample.practice.sessionsOf(plan)) {
            if (isOpen(session.state) && session.start.utc > sample.practice.now())
                starts << session.start.utc;
        }
    }
    std::ranges::sort(starts);
    for (qsizetype i = 1; i < starts.size(); ++i)
        QVERIFY(starts.at(i - 1).secsTo(starts.at(i)) >= (40 + 1) * 3600);
}

void tst_ReflowerKinds::aSignedSessionKeepsItsGap_data()
{
    QTest::addColumn<int>("atOnce");
    QTest::newRow("one at once") << 1;
    QTest::newRow("as many as come") << 0;
}

// One of the other plan, of the day before that on which the course wants this one.
void tst_ReflowerKinds::aSignedSessionKeepsItsGap()
{
    QFETCH(const int, atOnce);
    ReflowSample sample;
    PracticeCalendar calendar = TestPractice::must(sample.practice->diary().calendar());
    calendar.sessionsAtOnce = atOnce;
    QVERIFY(sample.practice->diary().saveHours(calendar));
    sample.record(3, 5); // on Thursday, 3 December, at 9:00
    Plan neck = TestPractice::draft(sample.ana, u"1x/wk x 1"_s);
    neck.start = QDate(2026, 12, 4);
    neck.days = {Qt::Tuesday, Qt::Friday};
    neck.time = QTime(14, 0);
    neck = TestPractice::must(sample.practice->planner().create(neck));
    Plan later = neck;
    later.time = QTime(15, 0);
    sample.apply(PlanEdited{later});
    QCOMPARE(sample.practice.days(neck.id), QStringList{u"12-08 15:00"_s});
}

QTEST_GUILESS_MAIN(tst_ReflowerKinds)
#include "tst_reflower_kinds.moc"
