// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/TestPractice.h"

namespace unknot {

// Two clients in treatment, Ana weekly and Ben twice a week, on Friday 4 December 2026: Ana's first
// two sessions took place, her third of the day before waits for its record, seven are ahead.
class ReflowSample
{
public:
    enum class Kind { Missed, Cancelled, Moved, Edited, Resumed, Again, Step, Discharge, Closed };
    static constexpr int kinds = 9;

    ReflowSample()
    {
        ana = practice.addClient(QStringLiteral("Ana")).id;
        ben = practice.addClient(QStringLiteral("Ben")).id;
        practice.askHealth(ana);
        practice.askHealth(ben);
        plan = add(ana, QStringLiteral("1x/wk x 8, 1x/2wk x 2"), QTime(9, 0)).id;
        other = add(ben, QStringLiteral("2x/wk x 4"), QTime(10, 0)).id;
        for (const int number : {1, 2})
            record(number, 7);
        practice.setNow(today());
    }

    [[nodiscard]] static QDate today() { return {2026, 12, 4}; }

    Plan add(ClientId client, const QString &notation, QTime time)
    {
        Plan draft = TestPractice::draft(client, notation);
        draft.start = QDate(2026, 11, 19); // a Thursday
        draft.days = {Qt::Tuesday, Qt::Thursday};
        draft.time = time;
        return TestPractice::must(practice->planner().create(draft));
    }

    // On the session's own day.
    void record(int number, int pain, const QList<GoalRating> &goals = {})
    {
        const Session session = sessionOf(number);
        practice.setNow(session.start.day(), QTime(16, 0));
        SessionNote note;
        note.before.pain = pain;
        note.goals = goals;
        TestPractice::must(practice->sessions().sign(session, note));
    }

    [[nodiscard]] Reflower &reflower() { return practice->reflower(); }
    [[nodiscard]] Plan kept() { return TestPractice::must(practice->planner().find(plan)); }
    [[nodiscard]] Session sessionOf(int number) { return sessionOf(plan, number); }
    [[nodiscard]] Session sessionOf(PlanId of, int number)
    {
        for (const Session &session : practice.sessionsOf(of)) {
            if (session.number == number)
                return session;
        }
        qFatal("fixture: no session %d", number);
    }

    // A change of each kind, as the practice stands. Pauses the plan for the one that needs it.
    [[nodiscard]] PlanChange change(Kind kind)
    {
        switch (kind) {
        case Kind::Missed:
            return SessionBecomes{sessionOf(3), SessionState::Missed};
        case Kind::Cancelled:
            return SessionBecomes{sessionOf(5), SessionState::Cancelled};
        case Kind::Moved:
            return SessionMoves{sessionOf(4), QDate(2026, 12, 15), QTime(14, 0)};
        case Kind::Edited: {
            Plan edited = kept();
            edited.taper = TestPractice::must(readTaper(QStringLiteral("1x/wk x 5, 1x/2wk x 2")));
            edited.days = {Qt::Wednesday};
            edited.minutes = 45;
            return PlanEdited{edited};
        }
        case Kind::Resumed: {
            if (kept().state == PlanState::Active) {
                TestPractice::must(practice->planner().setState(kept(), PlanState::Paused,
                                                                QStringLiteral("Away")));
                practice.setNow(QDate(2026, 12, 21));
            }
            return PlanResumed{kept()};
        }
        case Kind::Again: {
            const Session lost = sessionOf(3);
            if (lost.state == SessionState::Planned) {
                TestPractice::must(practice->sessions().setState(lost, SessionState::Missed));
            }
            return PlacedAgain{plan};
        }
        case Kind::Step:
            return StepTaken{plan, StepKind::Down, advice(), QStringLiteral("So much better")};
        case Kind::Discharge:
            return StepTaken{plan, StepKind::Discharge, advice(), {}};
        case Kind::Closed:
            return DaysClosed{
                {QDate(2026, 12, 7), QDate(2026, 12, 18), QStringLiteral("Burst pipe")}};
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] StepAdvice advice()
    {
        return TestPractice::must(practice->reviews().of(plan)).advice;
    }
    [[nodiscard]] ReflowProposal preview(const PlanChange &of)
    {
        return TestPractice::must(reflower().preview(of));
    }
    ReflowId apply(const PlanChange &of)
    {
        return TestPractice::must(reflower().apply(preview(of)));
    }
    // Of a change that must not happen: preview()'s refusal, or else apply()'s.
    [[nodiscard]] Error refusalOf(const PlanChange &of)
    {
        const auto proposal = reflower().preview(of);
        return refusal(proposal ? reflower().apply(*proposal)
                                : Result<ReflowId>(tl::make_unexpected(proposal.error())));
    }

    TestPractice practice;
    ClientId ana;
    ClientId ben;
    PlanId plan;  // Ana's
    PlanId other; // Ben's
};

// "kept 3 moved 5 added 0 removed 0"
[[nodiscard]] inline QString countsOf(const PlanReflow &reflow)
{
    const auto count = [&reflow](ReflowKind kind) { return reflow.preview.of(kind).size(); };
    return QStringLiteral("kept %1 moved %2 added %3 removed %4")
        .arg(count(ReflowKind::Kept))
        .arg(count(ReflowKind::Moved))
        .arg(count(ReflowKind::Added))
        .arg(count(ReflowKind::Removed));
}

} // namespace unknot
