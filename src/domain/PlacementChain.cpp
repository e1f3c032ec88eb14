// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlacementChain.h"

#include "domain/LocalSpan.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 daysBefore = 28;    // a session comes earlier by four weeks at the most
constexpr qint64 daysAfter = 42;     // and later by six, beyond what closed and full days ask for
constexpr qint64 daysSearched = 120; // for the first free slot; behind them it is given up

} // namespace

PlacementChain::PlacementChain(const PlacementTask &task)
    : m_task(task)
    , m_today(dayOf(task.rules.notBefore))
{
    if (task.rules.usualTime.isValid())
        m_extraMinutes.push_back(minuteOfDay(task.rules.usualTime));
    for (const OpenVisit &visit : task.visits) {
        if (visit.booked.isValid())
            m_extraMinutes.push_back(minuteOfDay(visit.booked.time()));
    }
    std::ranges::sort(m_extraMinutes);
    const auto doubled = std::ranges::unique(m_extraMinutes);
    m_extraMinutes.erase(doubled.begin(), doubled.end());
    orderLinks();
    setIdealGaps();
    findRoom();
}

ChainLink PlacementChain::linkOf(const FixedVisit &visit) const
{
    ChainLink link;
    link.number = visit.number;
    link.minutes = visit.minutes;
    link.ideal = visit.ideal.toJulianDay();
    link.start = visit.start.toSecsSinceEpoch();
    link.bookedDay = dayOf(visit.start);
    return link;
}

ChainLink PlacementChain::linkOf(const OpenVisit &visit) const
{
    ChainLink link;
    link.number = visit.number;
    link.visit = &visit;
    link.minutes = visit.minutes;
    link.ideal = visit.ideal.toJulianDay();
    QTime usual = m_task.rules.usualTime;
    if (visit.booked.isValid()) {
        link.start = visit.booked.utc.toSecsSinceEpoch();
        link.bookedDay = dayOf(visit.booked.utc);
        usual = visit.booked.time(); // on the clock it was agreed on
    }
    if (usual.isValid())
        link.usualMinute = minuteOfDay(usual);
    return link;
}

void PlacementChain::orderLinks()
{
    for (const FixedVisit &visit : m_task.fixed)
        m_links.push_back(linkOf(visit));
    for (const OpenVisit &visit : m_task.visits)
        m_links.push_back(linkOf(visit));
    const qint64 now = m_task.rules.notBefore.toSecsSinceEpoch();
    const auto isPast = [now](const ChainLink &link) {
        return link.isFixed() && *link.start < now;
    };
    std::ranges::sort(m_links, [isPast](const ChainLink &a, const ChainLink &b) {
        if (isPast(a) != isPast(b))
            return isPast(a);
        return isPast(a) && a.start != b.start ? *a.start < *b.start : a.number < b.number;
    });
    // What lies before the last session that is settled anyway can't be changed any more.
    const auto firstOpen =
        std::ranges::find_if(m_links, [](const ChainLink &link) { return !link.isFixed(); });
    if (firstOpen - m_links.begin() > 1)
        m_links.erase(m_links.begin(), firstOpen - 1);
}

// What is late already is a fact: counted from today, it is no reason to hurry at any price, and
// the gaps behind it are not squeezed. The first session of all has none before it; today stands
// for it.
void PlacementChain::setIdealGaps()
{
    if (m_links.empty())
        return;
    m_links[0].idealGap = std::max<qint64>(0, m_links[0].ideal - m_today);
    for (size_t i = 1; i < m_links.size(); ++i)
        m_links[i].idealGap = std::max<qint64>(1, m_links[i].ideal - m_links[i - 1].ideal);
    if (m_links.size() > 1 && m_links[0].isFixed())
        m_links[1].idealGap = std::max(m_links[1].idealGap, m_today - m_links[0].bookedDay);
}

// Goes along the links and leaves each its candidate days. The earliest possible start of each
// decides whether anything fits at all: whatever else is chosen leaves the next one less room.
void PlacementChain::findRoom()
{
    size_t lastFixed = 0;
    for (size_t i = 0; i < m_links.size(); ++i)
        lastFixed = m_links[i].isFixed() ? i : lastFixed;
    qint64 expected = m_today;
    for (size_t i = 0; i < m_links.size(); ++i) {
        ChainLink &link = m_links[i];
        const ChainLink *before = i > 0 ? &m_links[i - 1] : nullptr;
        if (link.isFixed()) {
            expected = link.bookedDay;
            link.firstDay = link.lastDay = link.bookedDay;
            link.earliest = *link.start;
            if (before != nullptr && !before->isFixed() &&
                before->earliest + before->length() + gapBetween(*before, link) > *link.start) {
                m_stuckAt = i - 1;
                m_links[i - 1].lastDay = link.bookedDay;
                return;
            }
            continue;
        }
        expected = std::max(m_today, expected + link.idealGap);
        const qint64 booked = link.start ? link.bookedDay : expected;
        // Before a confirmed session there may be little room: every day up to it is looked at.
        link.firstDay =
            i < lastFixed ? m_today : std::max(m_today, std::min(expected, booked) - daysBefore);
        link.lastDay = std::max(expected, booked);
        if (!findEarliest(link, before)) {
            m_stuckAt = i;
            return;
        }
        link.lastDay += daysAfter;
        if (before != nullptr)
            link.lastDay = std::max(link.lastDay, before->lastDay + link.idealGap);
    }
}

bool PlacementChain::findEarliest(ChainLink &link, const ChainLink *before)
{
    qint64 from = m_task.rules.notBefore.toSecsSinceEpoch();
    qint64 first = link.firstDay;
    if (before != nullptr) {
        from = std::max(from, before->earliest + before->length() + gapBetween(*before, link));
        first = std::max(first, dayOf(QDateTime::fromSecsSinceEpoch(from, Qt::UTC)));
    }
    const qint64 end = std::max(link.lastDay, first) + daysSearched;
    for (qint64 day = first; day <= end; ++day) {
        const auto &free = slotsOn(link, day);
        const auto found = std::ranges::lower_bound(free, from, {}, &FreeSlot::start);
        if (found != free.end()) {
            link.earliest = found->start;
            link.lastDay = std::max(link.lastDay, day);
            return true;
        }
    }
    link.firstDay = first;
    link.lastDay = end;
    return false;
}

const std::vector<FreeSlot> &PlacementChain::slotsOn(const ChainLink &link, qint64 day)
{
    const auto &free = freeSlots(link.minutes).on(day);
    if (!link.start || link.bookedDay != day)
        return free;
    const auto at = std::ranges::lower_bound(free, *link.start, {}, &FreeSlot::start);
    const ZonedTime &booked = link.visit->booked;
    // Not on the grid: the second coming of an hour, or a time of another zone. Still the client's.
    if ((at != free.end() && at->start == *link.start) ||
        !brokenRules(m_task.rules, booked.utc, link.minutes).isEmpty())
        return free;
    const int minute = minuteOfDay(ZonedTime{booked.utc, m_task.rules.zone}.time());
    m_withBooking.assign(free.begin(), free.end());
    m_withBooking.insert(m_withBooking.begin() + (at - free.begin()), {*link.start, minute});
    return m_withBooking;
}

qint64 PlacementChain::gapBetween(const ChainLink &before, const ChainLink &after) const
{
    if (before.isFixed() && after.isFixed())
        return *after.start - *before.start - before.length(); // as it is
    return qint64(m_task.rules.minimumGap) * 60;
}

qint64 PlacementChain::dayOf(const QDateTime &utc) const
{
    return ZonedTime{utc, m_task.rules.zone}.day().toJulianDay();
}

FreeSlots &PlacementChain::freeSlots(int minutes)
{
    const auto known = std::ranges::find(m_free, minutes, &FreeSlots::sessionMinutes);
    if (known != m_free.end())
        return *known;
    return m_free.emplace_back(m_task.rules, minutes, m_extraMinutes);
}

} // namespace unknot
