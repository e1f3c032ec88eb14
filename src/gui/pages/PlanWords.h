// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/PlanProgress.h"
#include "domain/Session.h"

namespace unknot {

// Lines that say a plan in words. Translated; what a person typed comes back as it was typed.

// "Low back pain, left side · Active · from Mon 5 Oct 2026", to choose between plans.
[[nodiscard]] QString planLine(const Plan &plan);

// "6 of 14 done · one behind · 60 min · Mon / Thu 09:00"; a draft has nothing done yet.
[[nodiscard]] QString factsLine(const Plan &plan, const PlanProgress &progress, QDate today);

// "one session behind", "2 days ahead"; empty where the plan is on time.
[[nodiscard]] QString progressWords(const PlanProgress &progress, QDate today);

[[nodiscard]] QString reviewLine(const ReviewRule &review);
[[nodiscard]] QString consentLine(const Plan &plan);

} // namespace unknot
