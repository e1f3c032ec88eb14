// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot print: writes a client's newest plan, or the handout to it, as a PDF.
[[nodiscard]] Command printCommand();

} // namespace unknot
