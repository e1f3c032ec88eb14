// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/BackgroundTask.h"

namespace unknot {

class Practice;

using PracticeWork =
    std::function<Result<void>(Practice &own, const BackgroundTask::Progress &progress)>;

// Work for a BackgroundTask that needs the practice. A practice belongs to the thread that opened
// it, so the work gets one of its own, opened from the same file. Errors: those of Practice::open()
// and the work's.
[[nodiscard]] BackgroundTask::Work withOwnPractice(const Practice &practice, PracticeWork work);

} // namespace unknot
