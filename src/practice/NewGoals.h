// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "practice/Environment.h"

namespace unknot {

// The plan with an id for each goal that has none yet.
[[nodiscard]] inline Plan withGoalIds(Plan plan, const Environment &environment)
{
    for (PlanGoal &goal : plan.goals) {
        if (goal.id.isNull())
            goal.id = {environment.newId()};
    }
    return plan;
}

} // namespace unknot
