// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>

namespace unknot {

// A part of a day on the practice's clock; `to` is the first minute that no longer belongs to it.
struct LocalSpan
{
    QTime from;
    QTime to;

    // Neither end is said: the whole day, or none, as the owner of the span has it.
    [[nodiscard]] bool isNull() const { return !from.isValid() && !to.isValid(); }
    bool operator==(const LocalSpan &) const = default;
};

[[nodiscard]] inline int minuteOfDay(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

} // namespace unknot
