// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ChangeDraft.h"

namespace unknot {

class Transaction;

// Writes a draft and what a reflow made of its plans (parallel lists; stuck plans stay as they
// are), screens anew, notes it, and keeps what stood before. Asks no rule: that was done.
// The id is null where there was nothing to write. Errors: Conflict, the file's.
[[nodiscard]] Result<ReflowId> keepReflow(Room &room, const Transaction &transaction,
                                          const ChangeDraft &draft,
                                          const QList<PlanReflow> &reflows);

} // namespace unknot
