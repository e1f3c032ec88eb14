// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot screen: says what conditions mean for massage on a day; needs no practice, keeps nothing.
[[nodiscard]] Command screenCommand();

} // namespace unknot
