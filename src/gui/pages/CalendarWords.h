// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/OpeningHours.h"

#include <QSet>

namespace unknot {

enum class CalendarView { Day, Week, Month };

// From the first to the last day of what a view shows around a day.
struct ShownDays
{
    QDate from;
    QDate to;

    [[nodiscard]] int count() const { return static_cast<int>(from.daysTo(to)) + 1; }
    bool operator==(const ShownDays &) const = default;
};

// The day alone, or the days of its week or month; weeks begin on Monday.
[[nodiscard]] ShownDays shownDays(CalendarView view, QDate day);

// The day that stands as many days, weeks or months on; the same day of the month, or its last.
[[nodiscard]] QDate steppedDay(CalendarView view, QDate day, int steps);

// "9 – 15 November 2026", "Monday 9 November 2026", "November 2026"
[[nodiscard]] QString calendarTitle(CalendarView view, QDate day);

// "16 sessions · 2 moved by reflow · working hours 08:30 – 17:00"; `rows` and `moved` are those of
// the shown days.
[[nodiscard]] QString calendarSummary(CalendarView view, QDate day, const QList<SessionRow> &rows,
                                      const QSet<SessionId> &moved,
                                      const PracticeCalendar &calendar);

} // namespace unknot
