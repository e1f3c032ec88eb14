// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Timeline.h"

namespace unknot {

// Where days and marks lie on the line: evenly by time, but marks never closer than asked; dense
// phases are stretched for it. Where the width can't hold that, marks share it evenly. Grows with
// the day and fills the width from the first day to the last. Draws nothing.
class TimelineScale
{
public:
    // From `left` to `left + width`; `gap` is the least distance between two marks' centres and
    // `margin` what is kept free on both ends of the line for a mark's other half, all in the
    // painter's units.
    TimelineScale(const Timeline &timeline, qreal left, qreal width, qreal gap, qreal margin);

    [[nodiscard]] qreal xOf(QDate day) const; // days outside lie at the nearer end
    // The day at `x`, to the nearest; beyond the ends as wide as on the whole line.
    [[nodiscard]] QDate dayAt(qreal x) const;
    [[nodiscard]] qreal xOfMark(qsizetype index) const { return m_marks.at(index); }
    [[nodiscard]] qreal gap() const { return m_gap; } // the least distance there is
    [[nodiscard]] QDate firstDay() const { return m_first; }
    [[nodiscard]] QDate lastDay() const { return m_first.addDays(m_span); }

private:
    // A day, counted from the first, and where it lies.
    struct Knot
    {
        qint64 day = 0;
        qreal x = 0;
    };

    QDate m_first;
    qint64 m_span = 1; // days
    qreal m_gap = 0;
    QList<Knot> m_knots;
    QList<qreal> m_marks;
};

} // namespace unknot
