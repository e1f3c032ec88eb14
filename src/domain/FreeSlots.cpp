// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FreeSlots.h"

#include "domain/LocalSpan.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 secondsPerDay = 86'400;

// Rows from the practice are in order already, or nearly.
void sortRows(std::vector<qint64> &instants)
{
    if (!std::ranges::is_sorted(instants))
        std::ranges::sort(instants);
}

// From minutes of one day to instants. Zone rules are asked twice a day, and for each time only on
// the two days of the year when the clock jumps.
class DayClock
{
public:
    DayClock(QDate day, const QByteArray &zone)
        : m_day(day)
        , m_zone(zone)
        , m_begin(startOfDay(day, zone).toSecsSinceEpoch())
        , m_isEven(startOfDay(day.addDays(1), zone).toSecsSinceEpoch() - m_begin == secondsPerDay)
    {
    }

    [[nodiscard]] qint64 at(int minute) const
    {
        if (m_isEven)
            return m_begin + qint64(minute) * 60;
        return ZonedTime::fromLocal(m_day, QTime::fromMSecsSinceStartOfDay(minute * 60'000), m_zone)
            .utc.toSecsSinceEpoch();
    }

private:
    QDate m_day;
    const QByteArray &m_zone;
    qint64 m_begin;
    bool m_isEven;
};

} // namespace

FreeSlots::FreeSlots(const SlotRules &rules, int sessionMinutes, std::vector<int> extraMinutes)
    : m_rules(rules)
    , m_minutes(sessionMinutes)
    , m_extraMinutes(std::move(extraMinutes))
    , m_notBefore(rules.notBefore.toSecsSinceEpoch())
{
    addBusy();
    addOtherPlans();
    mergeBusy();
}

const std::vector<FreeSlot> &FreeSlots::on(qint64 day)
{
    const auto known = m_days.find(day);
    if (known != m_days.end())
        return known->second;
    return m_days.emplace(day, find(QDate::fromJulianDay(day))).first->second;
}

// Each session keeps a room until the buffer behind it is over; full are the times at which that
// holds for as many as may be there together.
void FreeSlots::addBusy()
{
    const int rooms = m_rules.calendar.sessionsAtOnce;
    if (rooms == 0)
        return;
    const qint64 buffer = qint64(m_rules.calendar.bufferMinutes) * 60;
    std::vector<qint64> comes;
    std::vector<qint64> leaves;
    comes.reserve(static_cast<size_t>(m_rules.busy.size()));
    leaves.reserve(static_cast<size_t>(m_rules.busy.size()));
    for (const BusySpan &span : m_rules.busy) {
        const qint64 free = span.to + buffer;
        if (free <= m_notBefore)
            continue;
        comes.push_back(span.from);
        leaves.push_back(free);
    }
    sortRows(comes);
    sortRows(leaves);
    auto leave = leaves.begin();
    int together = 0;
    for (const qint64 come : comes) {
        for (; *leave <= come; ++leave) {
            if (together-- == rooms)
                m_busy.back().to = *leave;
        }
        if (++together == rooms) // no session may run its buffer into it
            m_busy.push_back({come - buffer, 0});
    }
    for (; leave != leaves.end(); ++leave) {
        if (together-- == rooms)
            m_busy.back().to = *leave;
    }
}

void FreeSlots::addOtherPlans()
{
    const qint64 gap = qint64(m_rules.minimumGap) * 60;
    for (const BusySpan &span : m_rules.otherPlans)
        m_busy.push_back({span.from - gap, span.to + gap});
}

void FreeSlots::mergeBusy()
{
    std::ranges::sort(m_busy, {}, &Interval::from);
    std::vector<Interval> apart;
    apart.reserve(m_busy.size());
    for (const Interval &span : m_busy) {
        if (!apart.empty() && span.from <= apart.back().to)
            apart.back().to = std::max(apart.back().to, span.to);
        else
            apart.push_back(span);
    }
    m_busy = std::move(apart);
}

bool FreeSlots::isBusy(qint64 from, qint64 to) const
{
    const auto next = std::ranges::upper_bound(m_busy, from, {}, &Interval::to);
    return next != m_busy.end() && next->from < to;
}

bool FreeSlots::isWorked(QDate day) const
{
    if (m_rules.weekdayWish == Wish::Required && !m_rules.weekdays.allows(day))
        return false;
    return std::ranges::none_of(m_rules.calendar.closed,
                                [day](const ClosedDays &closed) { return closed.contains(day); });
}

std::vector<int> FreeSlots::startsWithin(const LocalSpan &span) const
{
    const int from = minuteOfDay(span.from);
    const int to = minuteOfDay(span.to);
    std::vector<int> starts{from};
    for (int m = from - from % slotStepMinutes + slotStepMinutes; m < to; m += slotStepMinutes)
        starts.push_back(m);
    for (const int extra : m_extraMinutes) {
        if (extra > from && extra < to)
            starts.push_back(extra);
    }
    std::ranges::sort(starts);
    const auto doubled = std::ranges::unique(starts);
    starts.erase(doubled.begin(), doubled.end());
    return starts;
}

std::vector<FreeSlot> FreeSlots::find(QDate day) const
{
    std::vector<FreeSlot> found;
    if (!isWorked(day))
        return found;
    const DayClock clock(day, m_rules.zone);
    const bool anyTime = m_rules.times.isEmpty() || m_rules.timeWish == Wish::Preferred;
    for (const LocalSpan &span : m_rules.calendar.hours.on(day)) {
        const qint64 closing = clock.at(minuteOfDay(span.to));
        for (const int minute : startsWithin(span)) {
            const qint64 start = clock.at(minute);
            const qint64 end = start + qint64(m_minutes) * 60;
            const auto suits = [&clock, minute, end](const LocalSpan &wanted) {
                return minute >= minuteOfDay(wanted.from) &&
                       end <= clock.at(minuteOfDay(wanted.to));
            };
            if (end <= closing && start >= m_notBefore && !isBusy(start, end) &&
                (anyTime || std::ranges::any_of(m_rules.times, suits)))
                found.push_back({start, minute});
        }
    }
    std::ranges::stable_sort(found, {}, &FreeSlot::start); // a skipped hour may overtake the next
    return found;
}

} // namespace unknot
