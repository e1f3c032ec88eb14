// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Session.h"
#include "domain/TaperDates.h"

namespace unknot {

// A plan against what became of it, on one day.
struct PlanProgress
{
    int done = 0;  // completed sessions
    int due = 0;   // sessions that the taper alone would have had by the end of the day
    int total = 0; // sessions of the course
    // Whole days between the day on which the taper would have had as many sessions as are done and
    // today: above 0 behind, below 0 ahead. A session due today is not late before tomorrow.
    int daysBehind = 0;
    int hereNumber = 0; // the last session that is due: "should be here"; 0 before the first
    QDate hereDay;      // its ideal date; invalid before the first
    int herePhase = -1; // its phase; -1 before the first

    bool operator==(const PlanProgress &) const = default;
};

// `course` is the taper's (idealDates), in order; `sessions` the plan's, in any order. Missed and
// cancelled sessions are not done: a course is behind until they are made up.
[[nodiscard]] PlanProgress progressOf(const QList<Session> &sessions,
                                      const QList<IdealDate> &course, QDate today);

} // namespace unknot
