// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/TimelineScale.h"

#include <QRectF>

namespace unknot {

// Where the parts of a timeline lie within a rectangle; one for painting and for finding a mark.
// Works in units: at a height of designHeight, where the body font has 13 px, one unit is a pixel.
class TimelineGeometry
{
public:
    static constexpr qreal designHeight = 128;
    static constexpr qreal blockHeight = 98;

    TimelineGeometry(const QRectF &rect, const Timeline &timeline);

    [[nodiscard]] qreal y(qreal units) const { return area.top() + units * unit; }
    [[nodiscard]] qreal lineY() const; // of the marks' centres
    // A phase begins a little before its first mark and ends where the next one begins.
    [[nodiscard]] QRectF block(const TimelinePhase &phase) const;
    // The day on which a phase would begin whose block has its edge at `x`.
    [[nodiscard]] QDate edgeDay(qreal x) const;

    QRectF area;
    qreal unit;
    TimelineScale scale;
    qreal radius; // of a mark

private:
    [[nodiscard]] qreal edge(QDate day) const;
    [[nodiscard]] qreal beforeMark() const; // from a block's edge to its first mark
};

} // namespace unknot
