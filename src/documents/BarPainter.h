// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Bars.h"
#include "documents/Palette.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

class QPaintDevice;
class QPainter;
class QPainterPath;

namespace unknot {

// Draws a row of bars with a label each, the same on screen and on paper. All sizes follow the
// font. Knows neither sessions nor plans, and never tells anything by colour alone.
class BarPainter
{
public:
    // `device` is what will be painted on; null: the screen.
    BarPainter(const Bars &bars, const QFont &font, const QPaintDevice *device);

    void paint(QPainter &painter, const QRectF &rect, const Palette &palette) const;

    // The column of bar `index` in `rect`, its label included.
    [[nodiscard]] QRectF slot(const QRectF &rect, int index) const;
    // With bars just high enough to tell apart, in a rectangle of that width.
    [[nodiscard]] qreal leastHeight(qreal width) const;

private:
    [[nodiscard]] qreal legendHeight() const; // 0 without one
    [[nodiscard]] qreal labelHeight(qreal width) const;
    [[nodiscard]] int labelLines(qreal width) const; // 0: label and caption fit on one line
    void paintLegend(QPainter &painter, const QRectF &rect, const Palette &palette) const;
    void paintBar(QPainter &painter, const QRectF &place, const Bar &bar, int highest,
                  const Palette &palette) const;
    void paintLabel(QPainter &painter, const QRectF &rect, int index, const Palette &palette) const;
    void fill(QPainter &painter, const QRectF &area, const QPainterPath &outline,
              const BarSeries &series, const Palette &palette) const;

    const Bars &m_bars;
    QFont m_font;
    QFont m_bold;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    qreal m_unit; // a pixel where the body font has 13
};

} // namespace unknot
