// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

namespace unknot {

// A new draft for the same client with all that `plan` says but what belongs to its own time:
// dates, state and its reason, the client's consent, steps that were taken. It begins on `start`.
[[nodiscard]] Plan copyOf(const Plan &plan, QDate start);

} // namespace unknot
