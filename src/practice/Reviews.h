// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PlanProgress.h"
#include "domain/StepAdvice.h"
#include "domain/StepDecision.h"

namespace unknot {

class Transaction;
struct Room;

// A plan against what became of it, today.
struct PlanReview
{
    StepAdvice advice;
    PlanProgress progress;
    QList<StepDecision> decisions; // oldest first
    bool reviewDue = false;        // only of an active plan

    bool operator==(const PlanReview &) const = default;
};

// The use cases on how a plan goes: where it stands, what its numbers suggest, and what was
// decided. Reads only; a decision is taken with Reflower.
class Reviews
{
public:
    explicit Reviews(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<PlanReview> of(PlanId plan) const;                   // NotFound
    [[nodiscard]] Result<QList<StepDecision>> decisionsOf(PlanId plan) const; // oldest first

private:
    Room &m_room;
};

// Keeps the step that the plan's numbers suggest now beside it, for lists; none where they suggest
// to go on, or the plan is not active. While changes are gathered
// (Practice::asOne) it waits for keepDueAdvice(): of many records only the last counts.
[[nodiscard]] Result<void> keepAdvice(Room &room, const Transaction &transaction, PlanId plan);
[[nodiscard]] Result<void> keepDueAdvice(Room &room, const Transaction &transaction);

} // namespace unknot
