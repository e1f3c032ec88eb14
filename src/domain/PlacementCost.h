// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace unknot {

// What makes one placement better than another, all in one unit: a hundredth of "one gap between
// two sessions is one day longer or shorter than the taper wants". Whole numbers only, so that the
// same input gives the same placement on every machine.
namespace weights {

// Times the square of the days: one gap four days off is worse than four gaps one day off, because
// the effect of a course lies in its rhythm. Everything below is small beside it.
inline constexpr int gapDaySquared = 100;

// Per day away from the ideal date. A delay is not to be made up by squeezing the gaps (one day
// squeezed costs 100 and brings at most 2 for each session behind it), but of two placements with
// the same rhythm the one nearer to the taper wins.
inline constexpr int dayFromIdeal = 2;

// On a weekday on which the client does not usually come. Without it one holiday would shift the
// whole rest of a weekly course to the next weekday (one gap a day off) instead of one session (two
// gaps a day off); at 60 it comes back as soon as three sessions or more would follow.
inline constexpr int otherWeekday = 60;

// Outside the weekdays that the client prefers. With otherWeekday it is a little more than the 200
// of a session one day out of rhythm: the wish wins over one day, not over two.
inline constexpr int unwantedWeekday = 150;

// Outside the client's preferred times of day. Less than a change of day: people move within their
// day more easily.
inline constexpr int unwantedTime = 50;

// Per quarter of an hour away from the usual time, begun quarters too. A whole working day apart
// (34 of them) is still cheaper than another weekday.
inline constexpr int quarterFromUsual = 1;

// For a booking that the client knows and that is given up. Two days of one gap: a session is not
// moved to mend one gap by a day, but it is to mend one that a missed session has torn open.
inline constexpr int movedBooking = 400;

} // namespace weights

// Compared from the top down; the lower ones only settle what is equal above.
struct PlacementCost
{
    qint64 main = 0;     // by the weights
    qint64 weekdays = 0; // sessions on another weekday than before, or than the ideal date's
    qint64 minutes = 0;  // away from the time of day before, or the usual one
    qint64 start = 0;    // sum of starts, in minutes from the first possible: the earlier wins

    // Nothing that can happen is dearer.
    [[nodiscard]] static constexpr PlacementCost impossible() { return {qint64(1) << 60, 0, 0, 0}; }
    [[nodiscard]] constexpr bool isPossible() const { return main < qint64(1) << 59; }

    constexpr PlacementCost &operator+=(const PlacementCost &other)
    {
        main += other.main;
        weekdays += other.weekdays;
        minutes += other.minutes;
        start += other.start;
        return *this;
    }
    friend constexpr PlacementCost operator+(PlacementCost a, const PlacementCost &b)
    {
        return a += b;
    }
    auto operator<=>(const PlacementCost &) const = default;
};

// For one gap between consecutive sessions, in days.
[[nodiscard]] constexpr PlacementCost gapCost(qint64 days, qint64 idealDays)
{
    const qint64 off = days - idealDays;
    return {off * off * weights::gapDaySquared, 0, 0, 0};
}

} // namespace unknot
