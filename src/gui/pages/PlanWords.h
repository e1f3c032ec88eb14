// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/Session.h"

namespace unknot {

// Lines that say a plan in words. Translated; what a person typed comes back as it was typed.

// "Low back pain, left side · Active · from Mon 5 Oct 2026", to choose between plans.
[[nodiscard]] QString planLine(const Plan &plan);

// "6 of 14 done · 60 min · Mon / Thu 09:00"
[[nodiscard]] QString factsLine(const Plan &plan, const QList<Session> &sessions);

[[nodiscard]] QString reviewLine(const ReviewRule &review);
[[nodiscard]] QString consentLine(const Plan &plan);

// The look of a state's chip.
[[nodiscard]] QString chipFor(PlanState state);
[[nodiscard]] QString chipFor(SessionState state);

} // namespace unknot
