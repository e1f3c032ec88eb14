// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot taper: shows the sessions of a taper from a day on; needs no practice.
[[nodiscard]] Command taperCommand();

} // namespace unknot
