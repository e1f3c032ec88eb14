// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Planner.h"

#include "domain/PlanCourse.h"
#include "domain/PlanRules.h"
#include "domain/PlanSteps.h"
#include "domain/StateWords.h"
#include "practice/NewGoals.h"
#include "practice/PlanPlacing.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AuditLog.h"
#include "storage/PauseRepository.h"
#include "storage/PlanRepository.h"
#include "storage/ProgressQueries.h"
#include "storage/SessionRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Session sessionOn(const Room &room, const Plan &plan, const PlacedVisit &placed)
{
    return {.id = {room.environment.newId()},
            .plan = plan.id,
            .client = plan.client,
            .number = placed.number,
            .phase = placed.phase,
            .ideal = placed.ideal,
            .start = placed.start,
            .minutes = placed.minutes,
            .state = SessionState::Planned,
            .version = 1};
}

Result<void> insertSessions(Room &room, const Transaction &transaction, const Plan &plan)
{
    const auto outcome = placePlan(room, plan);
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    if (outcome->obstacle)
        return fail(ErrorCode::NoDayLeft, u"plan.taper"_s,
                    QString::number(outcome->obstacle->number));
    const auto screener = Screener::of(room, plan.client);
    if (!screener)
        return tl::make_unexpected(screener.error());
    QList<Session> sessions;
    for (const PlacedVisit &visit : outcome->placed) {
        if (const auto allowed = screener->allow(SessionStep::Plan, visit.start.day()); !allowed)
            return allowed;
        sessions << sessionOn(room, plan, visit);
    }
    return SessionRepository::insert(transaction, sessions);
}

// What a new state does to the plan's sessions.
Result<void> carryOut(Room &room, const Transaction &transaction, const Plan &plan)
{
    switch (plan.state) {
    case PlanState::Active:
        return insertSessions(room, transaction, plan);
    case PlanState::Completed:
    case PlanState::Discontinued:
        return SessionRepository::cancelOpen(transaction, plan.id).and_then([&](int) {
            return PauseRepository::end(transaction, plan.id, room.today());
        });
    case PlanState::Paused:
        return PauseRepository::begin(transaction, plan.id, room.today());
    case PlanState::Draft:
        return {};
    }
    Q_UNREACHABLE();
}

// Lays a changed schedule out anew, as long as nothing of the old one has come to pass.
Result<void> layOutAnew(Room &room, const Transaction &transaction, const Plan &plan)
{
    const auto sessions = SessionRepository::ofPlan(transaction.database(), plan.id);
    if (!sessions)
        return tl::make_unexpected(sessions.error());
    const bool begun = std::ranges::any_of(
        *sessions, [](const Session &session) { return !isOpen(session.state); });
    if (begun)
        return fail(ErrorCode::WrongState, u"plan.taper"_s, stateName(plan.state));
    if (sessions->isEmpty())
        return {};
    return SessionRepository::removeAll(transaction, plan.id).and_then([&] {
        return insertSessions(room, transaction, plan);
    });
}

// Of all that is typed into a plan, what its sessions' times follow from.
bool isOfSchedule(const Error &error)
{
    static const QStringList fields{u"plan.taper"_s,   u"plan.start"_s, u"plan.time"_s,
                                    u"plan.minutes"_s, u"plan.times"_s, u"plan.gapHours"_s,
                                    u"plan.anchor"_s};
    return fields.contains(error.field);
}

} // namespace

Result<PlanProposal> Planner::propose(const Plan &draft) const
{
    const Plan plan = tidied(draft);
    for (const Error &error : problems(plan)) {
        if (isOfSchedule(error))
            return tl::make_unexpected(error);
    }
    auto outcome = placePlan(m_room, plan);
    if (!outcome)
        return tl::make_unexpected(outcome.error());
    PlanProposal proposal;
    proposal.outcome = std::move(*outcome);
    if (hasFixedLength(plan.taper))
        proposal.totalSessions = courseLength(plan);
    if (plan.client.isNull())
        return proposal;
    const auto screener = Screener::of(m_room, plan.client);
    if (!screener)
        return tl::make_unexpected(screener.error());
    const PlannedWork work = screener->work(plan.focus, plan.techniques);
    for (const PlacedVisit &visit : proposal.outcome.placed) {
        proposal.verdicts << screener->session(visit.start.day(), work, visit.minutes);
        proposal.worst = std::max(proposal.worst, proposal.verdicts.last().level);
    }
    return proposal;
}

Result<Plan> Planner::create(Plan draft)
{
    Plan plan = tidied(std::move(draft));
    if (const auto found = problems(plan); !found.isEmpty())
        return tl::make_unexpected(found.first());
    if (plan.state != PlanState::Draft && plan.state != PlanState::Active)
        return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(plan.state));
    plan.id = {m_room.environment.newId()};
    plan.version = 1;
    for (PlanGoal &goal : plan.goals)
        goal.id = {}; // a copy's goals are its own
    plan = withGoalIds(std::move(plan), m_room.environment);
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<void> {
        auto done = PlanRepository::insert(transaction, plan);
        if (done && plan.state == PlanState::Active)
            done = insertSessions(m_room, transaction, plan);
        if (done)
            done = rescreen(m_room, transaction, plan.client);
        return done ? AuditLog::add(transaction, m_room.now(), u"plan added"_s, plan.id) : done;
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::planChanged, plan.id, plan.client);
    return plan;
}

Result<Plan> Planner::save(Plan plan)
{
    plan = tidied(std::move(plan));
    if (const auto found = problems(plan); !found.isEmpty())
        return tl::make_unexpected(found.first());
    const auto before = find(plan.id);
    if (!before)
        return before;
    plan.state = before->state;
    plan.client = before->client;
    plan = withGoalIds(std::move(plan), m_room.environment);
    ++plan.version;
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<void> {
        auto done = PlanRepository::update(transaction, plan);
        if (done && !sameSchedule(plan, *before))
            done = layOutAnew(m_room, transaction, plan);
        if (done)
            done = rescreen(m_room, transaction, plan.client);
        return done ? AuditLog::add(transaction, m_room.now(), u"plan changed"_s, plan.id) : done;
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::planChanged, plan.id, plan.client);
    return plan;
}

Result<Plan> Planner::setState(const Plan &plan, PlanState state, const QString &reason)
{
    // Only the state changes here: what else the caller may have edited is not kept in passing.
    const auto before = find(plan.id);
    if (!before)
        return before;
    if (before->version != plan.version)
        return fail(ErrorCode::Conflict, u"plan"_s);
    const bool isResumed = before->state == PlanState::Paused && state == PlanState::Active;
    if (!canBecome(before->state, state) || isResumed) // that is Reflower's
        return fail(ErrorCode::WrongState, u"plan.state"_s, stateName(before->state));
    Plan changed = *before;
    changed.state = state;
    changed.stateReason = reason;
    changed = tidied(std::move(changed));
    if (const auto found = problems(changed); !found.isEmpty())
        return tl::make_unexpected(found.first());
    ++changed.version;
    const auto kept = m_room.write([&](const Transaction &transaction) {
        return PlanRepository::update(transaction, changed)
            .and_then([&] { return carryOut(m_room, transaction, changed); })
            .and_then([&] { return rescreen(m_room, transaction, changed.client); })
            .and_then([&] {
                return AuditLog::add(transaction, m_room.now(), u"plan "_s + stateName(state),
                                     changed.id, changed.stateReason);
            });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::planChanged, changed.id, changed.client);
    return changed;
}

Result<Plan> Planner::find(PlanId id) const
{
    return PlanRepository::find(*m_room.database, id);
}

Result<QList<Plan>> Planner::plansOf(ClientId client) const
{
    return PlanRepository::ofClient(*m_room.database, client);
}

Result<QList<PlanGoal>> Planner::goalsOf(PlanId plan) const
{
    return ProgressQueries::goals(*m_room.database, plan).map([](const QList<KeptGoal> &kept) {
        QList<PlanGoal> goals;
        for (const KeptGoal &goal : kept)
            goals << goal.goal;
        return goals;
    });
}

Result<QList<Session>> Planner::sessionsOf(PlanId plan) const
{
    return SessionRepository::ofPlan(*m_room.database, plan);
}

} // namespace unknot
