// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepAdvice.h"

namespace unknot {

// The advice for the therapist, translated plain text: the numbers, what the rule makes of them,
// and what is missing. "Pain 7 → 5 over 6 sessions: −2 points, −29 %. …"
[[nodiscard]] QString stepAdviceText(const StepAdvice &advice);

} // namespace unknot
