// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"
#include "domain/Plan.h"
#include "domain/Session.h"

namespace unknot {

// The look of the pill that names a state: clear, clearance, adapt or neutral (see models/Roles.h).
[[nodiscard]] QString stateChip(PlanState state);
[[nodiscard]] QString stateChip(SessionState state);

// The look of the pill that names a level: clear, adapt, avoid or clearance. Stop and urgent look
// like avoid; the word is another.
[[nodiscard]] QString levelChip(Level level);

} // namespace unknot
