// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"

namespace unknot {

struct DemoWorld;

enum class CourseEnd {
    AsPlanned,    // completed behind its last session, unless that lies ahead
    StaysActive,  // nobody closes it
    Draft,        // never begins
    Unrecorded,   // the last session in the past was never recorded
    Paused,       // from endDay on
    Discontinued, // from endDay on
};

// One plan, and what becomes of it.
struct DemoCourse
{
    Plan plan; // its client is filled in when it runs
    QDate madeOn;
    CourseEnd end = CourseEnd::AsPlanned;
    QDate endDay;
    QString reason;       // of Paused and Discontinued
    int pain = 6;         // before the first session, 0 to 10
    int relief = 3;       // points lost by the last one
    QList<int> missed;    // numbers of sessions
    bool eventful = true; // others are missed, moved or cancelled by chance
    bool isBrief = false; // its records are, see DemoVisit
    QString begun;        // what the record of the next session says already; empty: there is none
};

// Lives through the course: plan, sessions, notes, end. Moves the clock.
[[nodiscard]] Result<void> runCourse(DemoWorld &world, const DemoCourse &course);

} // namespace unknot
