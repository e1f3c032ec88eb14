// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ChangeDraft.h"

namespace unknot {

// Places the open sessions of a draft's plans again, one plan after the other: what one takes is
// busy for the next. One for each plan of the draft, in its order; plans that are not placed again
// keep all they have. Reads the calendar and everybody's bookings once, writes nothing.
// Errors: Cancelled, those of reflow().
[[nodiscard]] Result<QList<PlanReflow>> runReflow(Room &room, const ChangeDraft &draft,
                                                  const ReflowProgress &progress = {});

} // namespace unknot
