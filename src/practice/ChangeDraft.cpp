// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ChangeDraft.h"

#include "domain/ClientRules.h"
#include "domain/PlanRules.h"
#include "domain/PlanSteps.h"
#include "domain/StateWords.h"
#include "domain/StepAdviceText.h"
#include "domain/TextRules.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/ProgressQueries.h"
#include "storage/ReflowQueries.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

PlanDraft draftFrom(const PlanWithSessions &found)
{
    PlanDraft draft;
    draft.before = found.plan;
    draft.after = found.plan;
    draft.client = found.client;
    draft.kept = found.sessions;
    draft.sessions = found.sessions;
    draft.isPlaced = found.plan.state == PlanState::Active;
    return draft;
}

Result<PlanDraft> draftOfPlan(Room &room, PlanId id)
{
    return ReflowQueries::plan(*room.database, id).map(draftFrom);
}

Result<PlanDraft> draftOfPlan(Room &room, const Plan &seen)
{
    auto draft = draftOfPlan(room, seen.id);
    if (draft && draft->before.version != seen.version)
        return fail(ErrorCode::Conflict, u"plan"_s);
    return draft;
}

ChangeDraft single(ReflowCause cause, PlanDraft plan)
{
    ChangeDraft draft;
    draft.cause = cause;
    draft.plans << std::move(plan);
    return draft;
}

// The session that the caller saw, to be changed in `draft`.
Result<Session *> sessionIn(PlanDraft &draft, const Session &seen)
{
    const auto found = std::ranges::find(draft.sessions, seen.id, &Session::id);
    if (found == draft.sessions.end())
        return fail(ErrorCode::NotFound, u"session"_s, seen.id.toString());
    if (found->version != seen.version)
        return fail(ErrorCode::Conflict, u"session"_s);
    return &*found;
}

// Carries out each kind of change.
class Drafting
{
public:
    explicit Drafting(Room &room)
        : m_room(room)
    {
    }

    Result<ChangeDraft> operator()(const SessionBecomes &change) const
    {
        const bool isMissed = change.state == SessionState::Missed;
        if (!isMissed && change.state != SessionState::Cancelled)
            return fail(ErrorCode::WrongState, u"session.state"_s, stateName(change.state));
        auto draft = draftOfPlan(m_room, change.session.plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        const auto session = sessionIn(*draft, change.session);
        if (!session)
            return tl::make_unexpected(session.error());
        if (!isOpen((*session)->state))
            return fail(ErrorCode::WrongState, u"session.state"_s, stateName((*session)->state));
        (*session)->state = change.state;
        return single(isMissed ? ReflowCause::Missed : ReflowCause::Cancelled, std::move(*draft));
    }

    Result<ChangeDraft> operator()(const SessionMoves &change) const
    {
        if (!change.time.isValid())
            return fail(ErrorCode::DateInvalid, u"session.start"_s);
        if (const auto found = dayProblems(u"session.start"_s, change.day); !found.isEmpty())
            return tl::make_unexpected(found.first());
        auto draft = draftOfPlan(m_room, change.session.plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        const auto session = sessionIn(*draft, change.session);
        if (!session)
            return tl::make_unexpected(session.error());
        Session &moved = **session;
        if (!isOpen(moved.state))
            return fail(ErrorCode::WrongState, u"session.state"_s, stateName(moved.state));
        if (const auto found = minutesProblems(u"session.minutes"_s, moved.minutes, change.time);
            !found.isEmpty())
            return tl::make_unexpected(found.first());
        const auto screener = Screener::of(m_room, moved.client);
        const auto allowed = screener ? screener->allow(SessionStep::Plan, change.day)
                                      : Result<void>(tl::make_unexpected(screener.error()));
        if (!allowed)
            return tl::make_unexpected(allowed.error());
        moved.start = ZonedTime::fromLocal(change.day, change.time, m_room.profile.zone);
        draft->moved << moved.number;
        return single(ReflowCause::Moved, std::move(*draft));
    }

    Result<ChangeDraft> operator()(const PlanEdited &change) const
    {
        Plan plan = tidied(change.plan);
        if (const auto found = problems(plan); !found.isEmpty())
            return tl::make_unexpected(found.first());
        auto draft = draftOfPlan(m_room, plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        plan.client = draft->before.client;
        plan.state = draft->before.state;
        plan.stateReason = draft->before.stateReason;
        plan.anchor = anchorFor(plan, draft->before);
        draft->after = plan;
        draft->isPlaced = draft->isPlaced && !sameSchedule(plan, draft->before);
        if (draft->isPlaced)
            reschedule(*draft);
        return single(ReflowCause::Edited, std::move(*draft));
    }

    Result<ChangeDraft> operator()(const PlanResumed &change) const
    {
        auto draft = draftOfPlan(m_room, change.plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        if (draft->before.state != PlanState::Paused)
            return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(draft->before.state));
        draft->after = resumedOn(draft->before, draft->kept, m_room.today());
        draft->isPlaced = true;
        const auto pauses = ProgressQueries::pauses(*m_room.database, draft->before.id);
        if (!pauses)
            return tl::make_unexpected(pauses.error());
        // What lay before the pause may have taken place: it waits for its record where it is.
        const QDate paused = pauses->isEmpty() ? QDate() : pauses->last().first;
        for (const Session &session : std::as_const(draft->sessions)) {
            if (session.state == SessionState::Planned && session.start.day() > paused)
                draft->released << session.number;
        }
        return single(ReflowCause::Resumed, std::move(*draft));
    }

    Result<ChangeDraft> operator()(const PlacedAgain &change) const
    {
        auto draft = draftOfPlan(m_room, change.plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        if (draft->before.state != PlanState::Active)
            return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(draft->before.state));
        return single(ReflowCause::Again, std::move(*draft));
    }

    Result<ChangeDraft> operator()(const StepTaken &change) const
    {
        const auto thresholds = m_room.stepThresholds();
        if (!thresholds)
            return tl::make_unexpected(thresholds.error());
        auto draft = draftOfPlan(m_room, change.plan);
        if (!draft)
            return tl::make_unexpected(draft.error());
        const Plan &before = draft->before;
        if (before.state != PlanState::Active)
            return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(before.state));
        auto after =
            withStep(before, draft->kept, change.taken, (*thresholds)->flareWeeks, m_room.today());
        if (!after)
            return tl::make_unexpected(after.error());
        draft->after = std::move(*after);
        draft->isPlaced =
            draft->after.state == PlanState::Active && !sameSchedule(draft->after, before);
        if (draft->after.state == PlanState::Completed)
            cancelOpen(draft->sessions);
        const QString reason = tidiedText(change.reason);
        if (const auto found = lineProblems(u"plan.stateReason"_s, reason, lineLimit);
            !found.isEmpty())
            return tl::make_unexpected(found.first());
        const StepDecision decision{{},           change.plan,        m_room.today(),
                                    change.taken, change.advice.kind, stepAdviceText(change.advice),
                                    reason};
        ChangeDraft whole = single(ReflowCause::Step, std::move(*draft));
        whole.decision = decision;
        whole.asksHistory = change.taken == StepKind::Down;
        return whole;
    }

    Result<ChangeDraft> operator()(const DaysClosed &change) const
    {
        ClosedDays days = change.days;
        days.name = days.name.trimmed();
        if (const auto found = problems(days, u"closedDays"_s); !found.isEmpty())
            return tl::make_unexpected(found.first());
        const QByteArray &zone = m_room.profile.zone;
        const auto found = ReflowQueries::plansBetween(
            *m_room.database, std::max(m_room.now(), startOfDay(days.from, zone)),
            startOfDay(days.to.addDays(1), zone));
        if (!found)
            return tl::make_unexpected(found.error());
        ChangeDraft draft;
        draft.cause = ReflowCause::Closed;
        draft.closed = days;
        for (const PlanWithSessions &plan : *found)
            draft.plans << draftFrom(plan);
        return draft;
    }

private:
    // What is booked from now on takes the plan's new length; other days or times void it.
    void reschedule(PlanDraft &draft) const
    {
        const Plan &before = draft.before;
        const Plan &after = draft.after;
        const bool keepsBookings = after.days == before.days && after.dayWish == before.dayWish &&
                                   after.time == before.time && after.times == before.times &&
                                   after.timeWish == before.timeWish;
        for (Session &session : draft.sessions) {
            if (session.state != SessionState::Planned || session.start.utc < m_room.now())
                continue;
            session.minutes = after.minutes;
            if (!keepsBookings)
                draft.released << session.number;
        }
    }

    static void cancelOpen(QList<Session> &sessions)
    {
        for (Session &session : sessions) {
            if (isOpen(session.state))
                session.state = SessionState::Cancelled;
        }
    }

    Room &m_room;
};

} // namespace

Result<ChangeDraft> draftOf(Room &room, const PlanChange &change)
{
    return std::visit(Drafting(room), change);
}

} // namespace unknot
