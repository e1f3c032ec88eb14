// SPDX-License-Identifier: GPL-3.0-or-later
// Where a plan stands, what its numbers suggest, and what is kept of that beside it.
#include "practice/ReflowSample.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Reviews : public QObject
{
    Q_OBJECT

private slots:
    void aPlanAgainstItsCourse();
    void theNumbersOfItsSessions();
    void adviceIsKeptWhenASessionIsRecorded();
    void goalsLeadDown();
    void adviceOfABatchIsKeptAtItsEnd();
    void adviceGoesWithTheDecision();
    void newerAdviceOutlastsAnUndo_data();
    void newerAdviceOutlastsAnUndo();
    void aDecisionIsAReview();
    void aFlagCallsForReferral();
    void anEndedPlanHasNone();
    void missedSessionsOfEndedPlansStay();

private:
    static QString adviceKept(const ReflowSample &sample)
    {
        return sample.practice.committed(u"SELECT count(*) FROM plan WHERE advice IS NOT NULL"_s) ==
                       0
                   ? QString()
                   : RawConnection(sample.practice.path())
                         .text(u"SELECT advice FROM plan WHERE advice IS NOT NULL"_s);
    }
};

void tst_Reviews::aPlanAgainstItsCourse()
{
    ReflowSample sample;
    const PlanReview review = TestPractice::must(sample.practice->reviews().of(sample.plan));
    QCOMPARE(review.progress.done, 2);
    QCOMPARE(review.progress.due, 3);
    QCOMPARE(review.progress.total, 10);
    QCOMPARE(review.progress.daysBehind, 1);
    QCOMPARE(review.progress.hereNumber, 3);
    QVERIFY(review.decisions.isEmpty());
    QVERIFY(!review.reviewDue);
    sample.practice.setNow(QDate(2026, 12, 17)); // four weeks after the first
    QVERIFY(TestPractice::must(sample.practice->reviews().of(sample.plan)).reviewDue);
    QCOMPARE(refusal(sample.practice->reviews().of({QUuid::createUuid()})).code,
             ErrorCode::NotFound);
}

void tst_Reviews::theNumbersOfItsSessions()
{
    ReflowSample sample;
    sample.record(3, 4);
    const StepAdvice advice = sample.advice();
    QCOMPARE(advice.numbers.visits, 3);
    QCOMPARE(advice.numbers.painAtStart, 7);
    QCOMPARE(advice.numbers.painNow, 4);
    QCOMPARE(advice.kind, StepKind::Hold);
    // A session that was missed, or has no score, counts for nothing.
    TestPractice::must(
        sample.practice->sessions().setState(sample.sessionOf(4), SessionState::Missed));
    const Session session = sample.sessionOf(5);
    sample.practice.setNow(session.start.day(), QTime(16, 0));
    TestPractice::must(sample.practice->sessions().sign(session, {}));
    QCOMPARE(sample.advice().numbers.visits, 4);
    QCOMPARE(sample.advice().numbers.painNow, 4);
}

void tst_Reviews::adviceIsKeptWhenASessionIsRecorded()
{
    ReflowSample sample;
    QCOMPARE(adviceKept(sample), QString());
    sample.record(3, 9); // two points worse, and once a week: there is a step above
    QCOMPARE(sample.advice().kind, StepKind::Up);
    QCOMPARE(adviceKept(sample), u"up"_s);
    // What is only begun says nothing.
    SessionNote draft;
    draft.session = sample.sessionOf(4).id;
    draft.before.pain = 0;
    TestPractice::must(sample.practice->sessions().keepDraft(draft));
    QCOMPARE(sample.advice().kind, StepKind::Up);
    sample.practice.setNow(sample.sessionOf(4).start.day(), QTime(16, 0));
    TestPractice::must(sample.practice->sessions().sign(
        sample.sessionOf(4),
        TestPractice::must(sample.practice->sessions().record(draft.session)).note));
    QCOMPARE(adviceKept(sample), QString());
    sample.record(5, 0);
    QCOMPARE(adviceKept(sample), u"discharge"_s);
}

// Less pain alone is no step: a goal of the client's has to move too, at two visits running.
void tst_Reviews::goalsLeadDown()
{
    ReflowSample sample;
    Plan plan = sample.kept();
    plan.goals = goalsFrom(u"Sit an hour\nLift the child"_s);
    plan = TestPractice::must(sample.practice->planner().save(plan));
    const GoalId sit = plan.goals.first().id;
    sample.record(3, 4, {{sit, 2}});
    sample.record(4, 4, {{sit, 6}});
    QCOMPARE(adviceKept(sample), QString());
    sample.record(5, 4, {{sit, 6}});
    QCOMPARE(sample.advice().kind, StepKind::Down);
    QCOMPARE(adviceKept(sample), u"down"_s);
    QCOMPARE(sample.advice().numbers.bestGoal, (GoalMove{u"Sit an hour"_s, 2, 6}));
    // A goal that is asked no more leads nowhere.
    plan.goals.removeFirst();
    QVERIFY(sample.practice->planner().save(plan));
    QCOMPARE(sample.advice().kind, StepKind::Hold);
}

void tst_Reviews::adviceOfABatchIsKeptAtItsEnd()
{
    ReflowSample sample;
    QVERIFY(sample.practice->asOne([&]() -> Result<void> {
        sample.record(3, 9);
        return {};
    }));
    QCOMPARE(adviceKept(sample), u"up"_s);
    QVERIFY(!sample.practice->asOne([&]() -> Result<void> { // nothing of it is kept
        sample.record(4, 0);
        sample.record(5, 0);
        return fail(ErrorCode::Cancelled);
    }));
    QCOMPARE(adviceKept(sample), u"up"_s);
    QVERIFY(sample.practice->asOne([&]() -> Result<void> { // decided about within the batch
        sample.record(4, 9);
        sample.apply(StepTaken{sample.plan, StepKind::Hold, sample.advice(), {}});
        return {};
    }));
    QCOMPARE(adviceKept(sample), QString());
}

void tst_Reviews::adviceGoesWithTheDecision()
{
    ReflowSample sample;
    sample.record(3, 9);
    const ReflowId id =
        sample.apply(StepTaken{sample.plan, StepKind::Hold, sample.advice(), u"One bad week"_s});
    QCOMPARE(adviceKept(sample), QString());
    const auto decisions = TestPractice::must(sample.practice->reviews().decisionsOf(sample.plan));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().advised, StepKind::Up);
    QCOMPARE(decisions.first().taken, StepKind::Hold);
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(adviceKept(sample), u"up"_s);
    QCOMPARE(sample.practice.rows(u"step_decision"_s), 0);
}

void tst_Reviews::newerAdviceOutlastsAnUndo_data()
{
    QTest::addColumn<bool>("isOwn"); // what was recorded since is of the same plan
    QTest::addColumn<QString>("advice");
    QTest::newRow("of the plan") << true << u"discharge"_s;
    QTest::newRow("of another") << false << u"up"_s;
}

void tst_Reviews::newerAdviceOutlastsAnUndo()
{
    QFETCH(const bool, isOwn);
    QFETCH(const QString, advice);
    ReflowSample sample;
    sample.record(3, 9);
    QCOMPARE(adviceKept(sample), u"up"_s);
    const ReflowId id = sample.apply(StepTaken{sample.plan, StepKind::Hold, sample.advice(), {}});
    QCOMPARE(adviceKept(sample), QString());
    if (isOwn) {
        sample.record(4, 0);
        sample.record(5, 0);
        QCOMPARE(adviceKept(sample), advice);
    } else {
        sample.practice.setNow(QDate(2026, 12, 10));
        QVERIFY(sample.practice->sessions().sign(sample.sessionOf(sample.other, 1), {}));
    }
    QVERIFY(sample.reflower().undo(id));
    QCOMPARE(adviceKept(sample), advice);
}

void tst_Reviews::aDecisionIsAReview()
{
    ReflowSample sample;
    sample.practice.setNow(QDate(2026, 12, 17));
    sample.apply(StepTaken{sample.plan, StepKind::Hold, sample.advice(), {}});
    const PlanReview review = TestPractice::must(sample.practice->reviews().of(sample.plan));
    QVERIFY(!review.reviewDue);
    QCOMPARE(review.decisions.size(), 1);
    QCOMPARE(review.advice.numbers.reviewOn, QDate(2027, 1, 14));
}

void tst_Reviews::aFlagCallsForReferral()
{
    ReflowSample sample;
    const QDate today = sample.practice.now().date();
    QVERIFY(sample.practice->health().interviewed(sample.ana, today,
                                                  {{u"cauda_equina"_s, true, today}}));
    QCOMPARE(sample.advice().kind, StepKind::Refer);
    QCOMPARE(sample.advice().reason, StepReason::RedFlag);
    // What was done in spite of it is written down, and the advice with it.
    const Session session = sample.sessionOf(3); // of the day before
    TestPractice::must(sample.practice->sessions().sign(session, {}));
    QCOMPARE(adviceKept(sample), u"refer"_s);
}

void tst_Reviews::anEndedPlanHasNone()
{
    ReflowSample sample;
    sample.record(3, 9);
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Discontinued));
    // Recorded by a program that knew no signatures yet.
    sample.practice.execute(u"DROP TRIGGER signed_note_changed"_s);
    sample.practice.execute(u"UPDATE session_note SET signed_at = NULL, seal = NULL"_s);
    const Session session = sample.sessionOf(3);
    SessionNote note = TestPractice::must(sample.practice->sessions().record(session.id)).note;
    TestPractice::must(sample.practice->sessions().sign(session, note));
    QCOMPARE(adviceKept(sample), QString());
    sample.practice.setNow(QDate(2027, 6, 1));
    QVERIFY(!TestPractice::must(sample.practice->reviews().of(sample.plan)).reviewDue);
}

void tst_Reviews::missedSessionsOfEndedPlansStay()
{
    ReflowSample sample;
    SessionBook &book = sample.practice->sessions();
    const Session missed =
        TestPractice::must(book.setState(sample.sessionOf(3), SessionState::Missed));
    const Session planned = TestPractice::must(book.setState(missed, SessionState::Planned));
    const Session again = TestPractice::must(book.setState(planned, SessionState::Missed));
    TestPractice::must(sample.practice->planner().setState(sample.kept(), PlanState::Discontinued));
    const Error error = refusal(book.setState(again, SessionState::Planned));
    QCOMPARE(error.code, ErrorCode::WrongState);
    QCOMPARE(error.field, u"plan.state"_s);
    QCOMPARE(sample.sessionOf(3).state, SessionState::Missed);
}

QTEST_GUILESS_MAIN(tst_Reviews)
#include "tst_reviews.moc"
