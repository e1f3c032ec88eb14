// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot init: makes a practice, empty or filled with the demo's clients.
[[nodiscard]] Command initCommand();

} // namespace unknot
