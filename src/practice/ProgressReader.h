// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Progress.h"

namespace unknot {

struct Room;

// Puts together what was recorded over a plan, measure by measure. Judges nothing: what a change
// amounts to is domain/Progress. NotFound.
[[nodiscard]] Result<Progress> readProgress(Room &room, PlanId plan);

} // namespace unknot
