// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PracticeWork.h"

#include "practice/Practice.h"

namespace unknot {

BackgroundTask::Work withOwnPractice(const Practice &practice, PracticeWork work)
{
    return [path = practice.path(), environment = practice.environment(),
            work = std::move(work)](const BackgroundTask::Progress &progress) -> Result<void> {
        const auto own = Practice::open(path, environment);
        if (!own)
            return tl::make_unexpected(own.error());
        return work(**own, progress);
    };
}

} // namespace unknot
