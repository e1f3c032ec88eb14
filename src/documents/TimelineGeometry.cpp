// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TimelineGeometry.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qreal lineUnits = 71;
constexpr qreal blockGap = 3;
constexpr qreal leastGap = 14; // between two marks' centres
constexpr qreal goodGap = 24;
constexpr qreal markGap = 3; // between two marks' rims
constexpr qreal largestRadius = 8.5;

// Generous while there is room, never under what can be told apart.
qreal wantedGap(const QRectF &rect, const Timeline &timeline, qreal unit)
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, timeline.marks.size()));
    return std::clamp(0.6 * rect.width() / count, leastGap * unit, goodGap * unit);
}

} // namespace

TimelineGeometry::TimelineGeometry(const QRectF &rect, const Timeline &timeline)
    : area(rect)
    , unit(rect.height() / designHeight)
    , scale(timeline, rect.left(), rect.width(), wantedGap(rect, timeline, unit),
            goodGap / 2 * unit)
    , radius(std::clamp((scale.gap() - markGap * unit) / 2, unit, largestRadius * unit))
{
}

qreal TimelineGeometry::lineY() const
{
    return y(lineUnits);
}

QRectF TimelineGeometry::block(const TimelinePhase &phase) const
{
    const qreal half = blockGap / 2 * unit;
    const qreal left = phase.from <= scale.firstDay() ? area.left() : edge(phase.from) + half;
    const qreal right = phase.until >= scale.lastDay() ? area.right() : edge(phase.until) - half;
    return {QPointF(left, y(0)), QPointF(std::max(left, right), y(blockHeight))};
}

QDate TimelineGeometry::edgeDay(qreal x) const
{
    return scale.dayAt(x + beforeMark());
}

qreal TimelineGeometry::edge(QDate day) const
{
    return scale.xOf(day) - beforeMark();
}

qreal TimelineGeometry::beforeMark() const
{
    return std::min(scale.gap(), goodGap * unit) / 2;
}

} // namespace unknot
