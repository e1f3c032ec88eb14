// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Placement.h"
#include "domain/Plan.h"
#include "domain/Session.h"
#include "domain/SessionGate.h"

#include <QList>

namespace unknot {

struct Room;

// Where a plan's sessions would lie, or what stands in the way, and what health says to each.
struct PlanProposal
{
    PlacementOutcome outcome;
    QList<SessionVerdict> verdicts; // one for each placed session; none while no client is known
    Level worst = Level::Clear;
    std::optional<int> totalSessions; // none: the course ends with a goal, or not by itself

    bool operator==(const PlanProposal &) const = default;
};

// The use cases on plans and the sessions that follow from them.
class Planner
{
public:
    explicit Planner(Room &room)
        : m_room(room)
    {
    }

    // What create() would book for `draft`, for each keystroke: writes nothing and asks only what
    // the schedule needs, so that the rest may be missing still. A plan that is kept is laid out as
    // though none of its sessions were booked. Errors: those of the schedule's fields.
    [[nodiscard]] Result<PlanProposal> propose(const Plan &draft) const;

    // Keeps a new plan of `draft.client`; an active one gets all its sessions, a draft none. Like
    // all that lays out sessions, it is refused where the client's health rules out the day of one
    // (MedicalHelpNow, MustNotTreat), and where the calendar has no time for one (NoDayLeft
    // at "plan.taper", with its number).
    [[nodiscard]] Result<Plan> create(Plan draft);
    // Keeps the edited plan. While no session is recorded, a changed schedule lays all sessions out
    // anew; afterwards a changed taper, start, weekday, time or length is refused (WrongState).
    [[nodiscard]] Result<Plan> save(Plan plan);
    // Activating lays the sessions out; completing and discontinuing cancel what is still open. A
    // paused plan goes on with Reflower (PlanResumed), which places its sessions again: WrongState
    // here.
    [[nodiscard]] Result<Plan> setState(const Plan &plan, PlanState state,
                                        const QString &reason = {});

    [[nodiscard]] Result<Plan> find(PlanId id) const;
    [[nodiscard]] Result<QList<Plan>> plansOf(ClientId client) const;   // newest first
    [[nodiscard]] Result<QList<Session>> sessionsOf(PlanId plan) const; // by number
    // Those of the plan, then those that are asked no more but were scored.
    [[nodiscard]] Result<QList<PlanGoal>> goalsOf(PlanId plan) const;

private:
    Room &m_room;
};

} // namespace unknot
