// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TimelineScale.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace unknot {

namespace {

// A stretch of the line between two neighbours: its days and the least width it needs.
struct Stretch
{
    qint64 days = 0;
    qreal least = 0;
};

qreal widthOf(const Stretch &stretch, qreal perDay)
{
    return std::max(stretch.least, perDay * static_cast<qreal>(stretch.days));
}

qreal totalWidth(const QList<Stretch> &stretches, qreal perDay)
{
    qreal total = 0;
    for (const Stretch &stretch : stretches)
        total += widthOf(stretch, perDay);
    return total;
}

// The width of a day with which the stretches fill `width`: those that need more than their days
// are worth take it from the others. Halved until far below what can be seen.
qreal widthPerDay(const QList<Stretch> &stretches, qreal width, qint64 days)
{
    qreal low = 0;
    qreal high = width / static_cast<qreal>(days);
    constexpr int halvings = 50;
    for (int i = 0; i < halvings; ++i) {
        const qreal middle = (low + high) / 2;
        (totalWidth(stretches, middle) > width ? high : low) = middle;
    }
    return low;
}

} // namespace

TimelineScale::TimelineScale(const Timeline &timeline, qreal left, qreal width, qreal gap,
                             qreal margin)
{
    const QList<TimelinePhase> &phases = timeline.phases;
    const QList<TimelineMark> &marks = timeline.marks;
    m_first = phases.isEmpty() ? timeline.today : phases.first().from;
    QDate last = phases.isEmpty() ? timeline.today : phases.last().until;
    if (!marks.isEmpty()) {
        m_first = std::min(m_first, marks.first().day);
        last = std::max(last, marks.last().day);
    }
    m_span = std::max<qint64>(1, m_first.daysTo(last));

    const qreal room = std::max<qreal>(0, width - 2 * margin);
    const auto neighbours = std::max<qsizetype>(1, marks.size() - 1);
    m_gap = std::min(gap, room / static_cast<qreal>(neighbours));

    QList<Stretch> stretches;
    qint64 reached = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qint64 day = m_first.daysTo(marks.at(i).day);
        stretches << Stretch{day - reached, i == 0 ? 0 : m_gap};
        reached = day;
    }
    stretches << Stretch{m_span - reached, 0};

    const qreal perDay = widthPerDay(stretches, room, m_span);
    m_knots << Knot{0, left + margin};
    for (const Stretch &stretch : stretches) {
        m_knots << Knot{m_knots.last().day + stretch.days,
                        m_knots.last().x + widthOf(stretch, perDay)};
    }
    for (qsizetype i = 0; i < marks.size(); ++i)
        m_marks << m_knots.at(i + 1).x;
}

qreal TimelineScale::xOf(QDate day) const
{
    const qint64 wanted = std::clamp<qint64>(m_first.daysTo(day), 0, m_span);
    const auto next = std::ranges::lower_bound(m_knots, wanted, {}, &Knot::day);
    if (next->day == wanted)
        return next->x;
    const Knot &before = *std::prev(next);
    const qreal part =
        static_cast<qreal>(wanted - before.day) / static_cast<qreal>(next->day - before.day);
    return before.x + part * (next->x - before.x);
}

QDate TimelineScale::dayAt(qreal x) const
{
    const qreal perDay = (m_knots.last().x - m_knots.first().x) / static_cast<qreal>(m_span);
    if (perDay <= 0)
        return m_first;
    if (x <= m_knots.first().x)
        return m_first.addDays(std::llround((x - m_knots.first().x) / perDay));
    if (x >= m_knots.last().x)
        return lastDay().addDays(std::llround((x - m_knots.last().x) / perDay));
    const auto next = std::ranges::upper_bound(m_knots, x, {}, &Knot::x);
    const Knot &before = *std::prev(next);
    const qreal part = (x - before.x) / (next->x - before.x);
    const auto days = static_cast<qreal>(next->day - before.day);
    return m_first.addDays(before.day + std::llround(part * days));
}

} // namespace unknot
