// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanProgress.h"

#include <algorithm>

namespace unknot {

PlanProgress progressOf(const QList<Session> &sessions, const QList<IdealDate> &course, QDate today)
{
    PlanProgress progress;
    progress.total = static_cast<int>(course.size());
    progress.done =
        static_cast<int>(std::ranges::count(sessions, SessionState::Completed, &Session::state));
    progress.due = static_cast<int>(std::ranges::count_if(
        course, [today](const IdealDate &ideal) { return ideal.day <= today; }));
    if (progress.due > 0) {
        const IdealDate &here = course.at(progress.due - 1);
        progress.hereNumber = here.number;
        progress.hereDay = here.day;
        progress.herePhase = here.phase;
    }
    if (progress.done < progress.due)
        progress.daysBehind = static_cast<int>(course.at(progress.done).day.daysTo(today));
    else if (progress.done > progress.due && progress.total > progress.due) {
        const int last = std::min(progress.done, progress.total) - 1;
        progress.daysBehind = static_cast<int>(course.at(last).day.daysTo(today));
    }
    return progress;
}

} // namespace unknot
