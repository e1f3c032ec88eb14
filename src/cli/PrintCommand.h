// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot print: writes one of a client's papers, or a blank form, as a PDF.
[[nodiscard]] Command printCommand();

} // namespace unknot
