// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QList>
#include <QRectF>
#include <QStringList>

namespace unknot {

// One legend entry: a sample of what it explains, and its word.
struct LegendPlace
{
    QRectF swatch;
    QRectF word;
};

// A map's legend: entries side by side in rows, each row centred. In units, which are a pixel where
// the font is the body font. Only places them; draws nothing.
class LegendRows
{
public:
    explicit LegendRows(const QFontMetricsF &metrics);

    // From the rectangle's top, in as many rows as its width asks for.
    [[nodiscard]] QList<LegendPlace> places(const QRectF &rect, const QStringList &words) const;
    [[nodiscard]] QSizeF oneRow(const QStringList &words) const; // the room that takes no more

    [[nodiscard]] qreal unit() const { return m_unit; }

private:
    [[nodiscard]] qreal widthOf(const QString &word) const;

    const QFontMetricsF &m_metrics;
    qreal m_unit;
};

} // namespace unknot
