// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

namespace unknot {

// The look of the pill that names a plan's state: clear, adapt or neutral (see models/Roles.h).
[[nodiscard]] QString stateChip(PlanState state);

} // namespace unknot
