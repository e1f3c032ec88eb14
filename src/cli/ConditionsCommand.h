// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot conditions: lists what the catalogue knows, all or what a search finds; needs no practice.
[[nodiscard]] Command conditionsCommand();

} // namespace unknot
