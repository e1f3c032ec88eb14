// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanSteps.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate start(2026, 11, 2); // a Monday

Plan planOf(const QString &line)
{
    Plan plan;
    plan.taper = taperOf(line);
    plan.start = start;
    plan.state = PlanState::Active;
    return plan;
}

// So many sessions done, each on its ideal date, and the next one planned.
QList<Session> sessionsOf(const Plan &plan, int done)
{
    QList<Session> sessions;
    for (const IdealDate &place : courseOf(plan, {}).first(done + 1)) {
        Session session;
        session.number = place.number;
        session.phase = place.phase;
        session.ideal = place.day;
        session.start = ZonedTime::fromLocal(place.day, QTime(9, 0), "Europe/Berlin");
        session.state = place.number <= done ? SessionState::Completed : SessionState::Planned;
        sessions << session;
    }
    return sessions;
}

Plan stepped(const Plan &plan, int done, StepKind kind, QDate today)
{
    const auto after = withStep(plan, sessionsOf(plan, done), kind, 2, today);
    return after ? *after : Plan();
}

} // namespace

class tst_PlanSteps : public QObject
{
    Q_OBJECT

private slots:
    void whereAPlanStands_data();
    void whereAPlanStands();
    void itStandsWhereAStepLeftIt();
    void stepDown();
    void stepUp();
    void hold();
    void othersLeaveTheTaper();
    void refusals();
    void whatIsPossible_data();
    void whatIsPossible();
    void aPause();
    void anEditedTaperKeepsTheAnchor();
    void whatASchedule();
};

void tst_PlanSteps::whereAPlanStands_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("inPhase");
    QTest::addColumn<int>("startsAfter"); // days from the plan's start

    QTest::newRow("nothing yet") << 0 << 0 << 0 << 0;
    QTest::newRow("in the first phase") << 3 << 0 << 3 << 0;
    QTest::newRow("at its end") << 4 << 0 << 4 << 0;
    QTest::newRow("begun the second") << 5 << 1 << 1 << 14;
    QTest::newRow("at the end of all but one") << 6 << 1 << 2 << 14;
}

void tst_PlanSteps::whereAPlanStands()
{
    QFETCH(const int, done);
    QFETCH(const int, phase);
    QFETCH(const int, inPhase);
    QFETCH(const int, startsAfter);
    const Plan plan = planOf(u"2x/wk x 2, 1x/wk x 3"_s);
    const auto sessions = sessionsOf(plan, done);
    QCOMPARE(completedSessions(sessions), done);
    QCOMPARE(positionOf(plan, sessions), (TaperPosition{phase, inPhase}));
    QCOMPARE(phaseStartOf(plan, sessions), start.addDays(startsAfter));
}

void tst_PlanSteps::itStandsWhereAStepLeftIt()
{
    const Plan plan = planOf(u"2x/wk x 4, 1x/wk x 3"_s);
    const QDate today = start.addDays(11);
    const Plan after = stepped(plan, 4, StepKind::Down, today);
    auto sessions = sessionsOf(plan, 4);
    QCOMPARE(positionOf(after, sessions), (TaperPosition{1, 0}));
    QCOMPARE(phaseStartOf(after, sessions), after.anchor->day);
    // Its next session is the first of the new phase.
    sessions.last().state = SessionState::Completed;
    sessions.last().phase = 1;
    QCOMPARE(positionOf(after, sessions), (TaperPosition{1, 1}));
}

// The gap to the next session is already the new phase's.
void tst_PlanSteps::stepDown()
{
    const Plan plan = planOf(u"2x/wk x 4, 1x/2wk x 3"_s);
    const QDate last = start.addDays(10); // the fourth session's
    const Plan after = stepped(plan, 4, StepKind::Down, last);
    QCOMPARE(after.taper, taperOf(u"2x/wk x 2, 1x/2wk x 3"_s));
    QCOMPARE(after.anchor, (CourseAnchor{5, 1, 0, last.addDays(14)}));
    QCOMPARE(courseOf(after, sessionsOf(plan, 4)).size(), 7);
    // Taken late, it begins now.
    QCOMPARE(stepped(plan, 4, StepKind::Down, last.addDays(20)).anchor->day, last.addDays(20));
    // Before the first session it begins with the plan.
    QCOMPARE(stepped(plan, 0, StepKind::Down, start.addDays(-3)).anchor->day, start);
}

void tst_PlanSteps::stepUp()
{
    const Plan plan = planOf(u"1x/wk x 8"_s);
    const QDate last = start.addDays(14);
    const Plan after = stepped(plan, 3, StepKind::Up, last);
    QCOMPARE(after.taper, taperOf(u"1x/wk x 3, 2x/wk x 2, 1x/wk x 5"_s));
    QCOMPARE(after.anchor, (CourseAnchor{4, 1, 0, last.addDays(3)}));
}

void tst_PlanSteps::hold()
{
    const Plan plan = planOf(u"1x/wk x 4, 1x/4wk x 3"_s);
    const Plan longer = stepped(plan, 3, StepKind::Hold, start.addDays(14));
    QCOMPARE(longer.taper, taperOf(u"1x/wk x 7, 1x/4wk x 3"_s));
    QCOMPARE(longer.anchor, (CourseAnchor{4, 0, 3, start.addDays(21)}));
    // Long enough as it is: nothing changes, and nothing is laid anew.
    QCOMPARE(stepped(plan, 0, StepKind::Hold, start), plan);
}

void tst_PlanSteps::othersLeaveTheTaper()
{
    const Plan plan = planOf(u"1x/wk x 4"_s);
    QCOMPARE(stepped(plan, 2, StepKind::Refer, start), plan);
    Plan over = plan;
    over.state = PlanState::Completed;
    QCOMPARE(stepped(plan, 2, StepKind::Discharge, start), over);
}

void tst_PlanSteps::refusals()
{
    const Plan plan = planOf(u"2x/wk x 4"_s);
    const auto sessions = sessionsOf(plan, 2);
    for (const StepKind kind : {StepKind::NotYet, StepKind::Down, StepKind::Up}) {
        const auto after = withStep(plan, sessions, kind, 2, start);
        QVERIFY(!after);
        QCOMPARE(after.error().code, ErrorCode::WrongState);
    }
    QVERIFY(!withStep(Plan(), {}, StepKind::Hold, 2, start));
}

void tst_PlanSteps::whatIsPossible_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("done");
    QTest::addColumn<QList<StepKind>>("steps");
    using enum StepKind;
    QTest::newRow("first phase") << u"2x/wk x 2, 1x/wk x 4"_s << 2
                                 << QList{Hold, Down, Refer, Discharge};
    QTest::newRow("last phase") << u"2x/wk x 2, 1x/wk x 4"_s << 6
                                << QList{Hold, Up, Refer, Discharge};
    QTest::newRow("in between") << u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3"_s << 6
                                << QList{Hold, Down, Up, Refer, Discharge};
}

void tst_PlanSteps::whatIsPossible()
{
    QFETCH(QString, line);
    QFETCH(int, done);
    const Plan plan = planOf(line);
    QTEST(possibleSteps(plan, sessionsOf(plan, done), 2, start.addDays(40)), "steps");
}

void tst_PlanSteps::aPause()
{
    Plan plan = planOf(u"2x/wk x 2, 1x/wk x 3"_s);
    plan.state = PlanState::Paused;
    plan.stateReason = u"Away"_s;
    const QDate today = start.addDays(60);
    const Plan after = resumedOn(plan, sessionsOf(plan, 5), today);
    QCOMPARE(after.state, PlanState::Active);
    QCOMPARE(after.stateReason, QString());
    QCOMPARE(after.anchor, (CourseAnchor{6, 1, 1, today}));
    // Paused once more, a session later: the place is counted on from there.
    auto sessions = sessionsOf(plan, 6);
    const Plan again = resumedOn(after, sessions, today.addDays(30));
    QCOMPARE(again.anchor, (CourseAnchor{7, 1, 2, today.addDays(30)}));
    // Nothing is left to lay anew.
    sessions.last().state = SessionState::Completed;
    QCOMPARE(resumedOn(plan, sessions, today).anchor, std::nullopt);
    // Not before it was to begin.
    QCOMPARE(resumedOn(plan, sessionsOf(plan, 0), start.addDays(-9)).anchor->day, start);
}

void tst_PlanSteps::anEditedTaperKeepsTheAnchor()
{
    Plan before = planOf(u"2x/wk x 2, 1x/wk x 6"_s);
    before.anchor = CourseAnchor{6, 1, 1, start.addDays(40)};
    Plan edited = before;
    const auto anchorWith = [&](const QString &line) {
        edited.taper = taperOf(line);
        return anchorFor(edited, before);
    };
    QCOMPARE(anchorWith(u"2x/wk x 2, 1x/wk x 9, 1x/4wk x 2"_s), before.anchor);
    // Another first phase: the sixth session is elsewhere, on the same day.
    QCOMPARE(anchorWith(u"2x/wk x 1, 1x/wk x 6"_s), (CourseAnchor{6, 1, 3, start.addDays(40)}));
    QCOMPARE(anchorWith(u"2x/wk x 5"_s), (CourseAnchor{6, 0, 5, start.addDays(40)}));
    // The second phase ends before that session.
    QCOMPARE(anchorWith(u"2x/wk x 2, 1x/wk x 1, 1x/4wk x 2"_s),
             (CourseAnchor{6, 2, 0, start.addDays(40)}));
    QCOMPARE(anchorWith(u"2x/wk x 2"_s), std::nullopt);
    edited = before;
    edited.start = start.addDays(1);
    QCOMPARE(anchorFor(edited, before), std::nullopt);
    QCOMPARE(anchorFor(before, planOf(u"2x/wk x 2"_s)), std::nullopt);
}

void tst_PlanSteps::whatASchedule()
{
    const Plan plan = planOf(u"1x/wk x 4"_s);
    Plan other = plan;
    other.focus = u"lumbar"_s;
    other.version = 7;
    QVERIFY(sameSchedule(plan, other));
    other.gapHours = 20;
    QVERIFY(!sameSchedule(plan, other));
    other = plan;
    other.timeWish = Wish::Preferred;
    QVERIFY(!sameSchedule(plan, other));
    other = plan;
    other.anchor = CourseAnchor{2, 0, 1, start};
    QVERIFY(!sameSchedule(plan, other));
}

QTEST_GUILESS_MAIN(tst_PlanSteps)
#include "tst_plan_steps.moc"
