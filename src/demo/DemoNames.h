// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "domain/PersonName.h"

namespace unknot {

// A name for the demo's client `index`: the countries take turns, so that a small practice has
// names of all of them, each in its own order.
[[nodiscard]] PersonName demoName(DemoRandom &random, int index);

} // namespace unknot
