// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/OpeningHours.h"
#include "domain/TaperDates.h"
#include "domain/Weekdays.h"

namespace unknot {

struct PlacementRules
{
    Weekdays days; // the client's weekdays
    QList<ClosedDays> closed;
    QDate earliest; // nothing is placed before; invalid: no bound

    bool operator==(const PlacementRules &) const = default;
};

// One session of a course: where the taper puts it and where the rules put it.
struct PlannedDay
{
    int number = 0; // from 1
    int phase = 0;  // index into Taper::phases
    QDate ideal;
    QDate day;

    bool operator==(const PlannedDay &) const = default;
};

// The day for each ideal date, in order and each day used once: the nearest that the rules allow,
// the later one of two equally near. Error NoDayLeft (detail: the session's number) where none lies
// within 60 days behind the ideal date.
[[nodiscard]] Result<QList<PlannedDay>> placeDays(const QList<IdealDate> &ideals,
                                                  const PlacementRules &rules);

} // namespace unknot
