// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanLayout.h"

namespace unknot {

Result<QList<PlannedDay>> layOut(const Plan &plan)
{
    return placeDays(idealDates(plan.taper, plan.start),
                     {.days = plan.days, .closed = {}, .earliest = plan.start});
}

} // namespace unknot
