// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"

namespace unknot {

// Every session of `plan` on its ideal date and on the day the plan's weekdays allow.
// Errors: NoDayLeft.
[[nodiscard]] Result<QList<PlannedDay>> layOut(const Plan &plan);

} // namespace unknot
