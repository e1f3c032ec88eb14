// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot export: writes tables of a practice as CSV.
[[nodiscard]] Command exportCommand();

} // namespace unknot
