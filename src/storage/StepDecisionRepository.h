// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/StepDecision.h"

#include <QList>

namespace unknot {

class Database;
class Transaction;

// Decisions about plans' frequencies. Added, and taken back only by undoing the step.
class StepDecisionRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const StepDecision &decision);
    // Oldest first.
    [[nodiscard]] static Result<QList<StepDecision>> ofPlan(Database &database, PlanId plan);
};

} // namespace unknot
