// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/VisitCost.h"

#include "domain/LocalSpan.h"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

Qt::DayOfWeek weekdayOf(qint64 julianDay)
{
    return static_cast<Qt::DayOfWeek>(julianDay % 7 + 1); // day 0 was a Monday
}

} // namespace

Weekdays usualWeekdays(const PlacementTask &task)
{
    std::array<int, 8> visits{};
    int all = 0;
    const auto count = [&](QDate day) {
        ++visits.at(static_cast<size_t>(day.dayOfWeek()));
        ++all;
    };
    for (const FixedVisit &visit : task.fixed)
        count(ZonedTime{visit.start, task.rules.zone}.day());
    for (const OpenVisit &visit : task.visits) {
        if (visit.booked.isValid())
            count(visit.booked.day());
    }
    Weekdays usual;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const int there = visits.at(static_cast<size_t>(day));
        if (there > 0 && there * 4 >= all)
            usual.set(static_cast<Qt::DayOfWeek>(day), true);
    }
    return usual;
}

VisitCost::VisitCost(const PlacementTask &task)
    : m_rules(task.rules)
    , m_usual(usualWeekdays(task))
    , m_origin(task.rules.notBefore.toSecsSinceEpoch() / 60)
{
}

PlacementCost VisitCost::of(const ChainLink &link, qint64 day, const FreeSlot &slot) const
{
    const Qt::DayOfWeek weekday = weekdayOf(day);
    const int minutesOff = link.usualMinute ? std::abs(slot.minute - *link.usualMinute) : 0;
    PlacementCost cost;
    cost.main = std::abs(day - link.ideal) * weights::dayFromIdeal;
    if (!isUsual(link.ideal, weekday))
        cost.main += weights::otherWeekday;
    if (!m_rules.weekdays.isAny() && !m_rules.weekdays.contains(weekday))
        cost.main += weights::unwantedWeekday;
    if (!isWantedTime(slot.minute, link.minutes))
        cost.main += weights::unwantedTime;
    cost.main += (minutesOff + 14) / 15 * weights::quarterFromUsual;
    if (link.start && *link.start != slot.start)
        cost.main += weights::movedBooking;
    const qint64 before = link.start ? link.bookedDay : link.ideal;
    cost.weekdays = weekday != weekdayOf(before);
    cost.minutes = minutesOff;
    cost.start = slot.start / 60 - m_origin;
    return cost;
}

bool VisitCost::isUsual(qint64 ideal, Qt::DayOfWeek weekday) const
{
    if (!m_usual.isAny())
        return m_usual.contains(weekday);
    if (m_rules.weekdays.isAny() || m_rules.weekdays.contains(weekdayOf(ideal)))
        return weekday == weekdayOf(ideal);
    return m_rules.weekdays.contains(weekday);
}

bool VisitCost::isWantedTime(int minute, int sessionMinutes) const
{
    return m_rules.times.isEmpty() ||
           std::ranges::any_of(m_rules.times, [minute, sessionMinutes](const LocalSpan &span) {
               return minute >= minuteOfDay(span.from) &&
                      minute + sessionMinutes <= minuteOfDay(span.to);
           });
}

} // namespace unknot
