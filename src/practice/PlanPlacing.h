// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"

namespace unknot {

struct Room;

// The times that the practice's calendar has for the sessions of `plan`, as though none of them
// were booked yet: from its first day on, and not before now. Errors: those of placeVisits(), the
// file's.
[[nodiscard]] Result<PlacementOutcome> placePlan(Room &room, const Plan &plan);

} // namespace unknot
