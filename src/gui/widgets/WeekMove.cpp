// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekMove.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int minutesOfDay = 24 * 60;

} // namespace

WeekMove WeekMove::begin(const SessionRow &row, const QByteArray &zone)
{
    const QDateTime start = ZonedTime{row.session.start.utc, zone}.local();
    WeekMove move;
    move.row = row;
    move.day = start.date();
    move.from = start.time().msecsSinceStartOfDay() / 60'000;
    return move;
}

void WeekMove::to(QDate newDay, int minutes)
{
    day = newDay;
    const int last = (minutesOfDay - row.session.minutes) / step * step;
    from = std::clamp((minutes + step / 2) / step * step, 0, std::max(0, last));
}

// From a time between two quarters, the first step leads to a quarter.
void WeekMove::shift(int days, int steps)
{
    const int quarter = steps > 0 ? from / step : (from + step - 1) / step;
    if (steps != 0)
        to(day, (quarter + steps) * step);
    day = day.addDays(days);
}

} // namespace unknot
