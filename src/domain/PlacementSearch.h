// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlacementChain.h"

namespace unknot {

struct BestStarts
{
    std::vector<qint64> starts; // of each link of the chain, seconds since 1970
    PlacementCost cost;
};

// The cheapest starts for a chain that is not stuck, by dynamic programming over its candidate
// days.
[[nodiscard]] BestStarts bestStarts(const PlacementTask &task, PlacementChain &chain);

} // namespace unknot
