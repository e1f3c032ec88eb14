// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace unknot {

// unknot clients: lists the current clients, all or those a search finds.
[[nodiscard]] Command clientsCommand();

} // namespace unknot
