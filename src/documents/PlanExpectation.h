// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PaperInput.h"

namespace unknot {

class PageFlow;

// What is expected of a plan, what the client does for it, and when it is looked at again.
void layPlanExpectation(PageFlow &flow, const PaperInput &input);

// The day by which the plan is to be reviewed, by its visits or its weeks, whichever comes first.
// Invalid where no review is to come: paused, completed, discontinued.
[[nodiscard]] QDate nextReview(const PaperInput &input);

} // namespace unknot
