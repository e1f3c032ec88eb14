// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReflowRecord.h"
#include "domain/StepDecision.h"
#include "practice/PlanChange.h"

namespace unknot {

struct Room;

// One plan as it is kept, and as a change leaves it before anything is placed again.
struct PlanDraft
{
    Plan before;
    Plan after; // with the same version
    PersonName client;
    QList<Session> kept;     // by number
    QList<Session> sessions; // after the change: the same ones, in the same order
    QList<int> moved;        // as in ReflowTask
    QList<int> released;     // as in ReflowTask
    bool isPlaced = false;   // its open sessions may be placed again
};

// A change carried out in memory.
struct ChangeDraft
{
    ReflowCause cause = ReflowCause::Again;
    QList<PlanDraft> plans;
    std::optional<ClosedDays> closed;
    std::optional<StepDecision> decision; // without an id
    bool asksHistory = false;
};

// Reads what the change touches, checks whether it may happen and carries it out; writes nothing.
// Errors: NotFound, Conflict and WrongState; those of the values it brings; for a session that is
// moved by hand also MedicalHelpNow and MustNotTreat.
[[nodiscard]] Result<ChangeDraft> draftOf(Room &room, const PlanChange &change);

} // namespace unknot
