// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlacementChain.h"

namespace unknot {

// Why the chain of `task` is stuck: finds out by lifting the rules, first one by one, then
// together. Asked only where nothing fits, so it may take its time.
[[nodiscard]] Obstacle obstacleOf(const PlacementTask &task, const PlacementChain &chain);

} // namespace unknot
