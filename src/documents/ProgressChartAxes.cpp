// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProgressChartGeometry that knows which numbers stand beside the plot.
#include "documents/ProgressChartGeometry.h"

#include <algorithm>

namespace unknot {

namespace {

// In units.
constexpr qreal axisGap = 7;
constexpr qreal tickGap = 22; // least between two numbers

} // namespace

qreal ProgressChartGeometry::axisWidth(const Measure *measure) const
{
    if (!measure)
        return 0;
    qreal width = 0;
    for (const int tick : ticksOf(*measure))
        width = std::max(width, m_fonts.width(QString::number(tick)));
    return width + axisGap * m_unit;
}

const Measure *ProgressChartGeometry::leftMeasure() const
{
    return m_series.isEmpty() ? nullptr : &m_series.first().measure;
}

const Measure *ProgressChartGeometry::rightMeasure() const
{
    const auto sameRange = [](const Measure &a, const Measure &b) {
        return a.lowest == b.lowest && a.highest == b.highest;
    };
    const Measure *other = nullptr;
    for (const ProgressSeries &series : m_series) {
        if (sameRange(series.measure, *leftMeasure()))
            continue;
        if (other && !sameRange(series.measure, *other))
            return nullptr;
        other = &series.measure;
    }
    return other;
}

// Whole numbers from the lowest to the highest, as many as can be read.
QList<int> ProgressChartGeometry::ticksOf(const Measure &measure) const
{
    const int range = std::max(1, measure.highest - measure.lowest);
    const int most = std::max(1, static_cast<int>(m_plot.height() / (tickGap * m_unit)));
    int step = 1;
    while (step < range && (range % step != 0 || range / step > most))
        ++step;
    QList<int> ticks;
    for (int value = measure.lowest; value <= measure.lowest + range; value += step)
        ticks << value;
    return ticks;
}

} // namespace unknot
