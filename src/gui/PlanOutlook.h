// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Planner.h"

namespace unknot {

class Practice;

// What a plan that is being typed would come to.
struct PlanOutlook
{
    PlanProposal proposal;
    QList<Session> sessions; // with those that took place; none before the plan is under way
};

// A new plan, a draft and one that is paused as the planner would book it now; one under way as it
// would go on from what has happened. Writes nothing. Errors: those of the plan's fields.
[[nodiscard]] Result<PlanOutlook> outlookOf(Practice &practice, const Plan &plan);

} // namespace unknot
