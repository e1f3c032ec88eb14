// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LegendRows.h"

namespace unknot {

namespace {

// In units.
constexpr qreal designLineHeight = 16; // of the body font
constexpr qreal rowHeight = 20;
constexpr qreal swatchWidth = 18;
constexpr qreal swatchHeight = 13;
constexpr qreal wordGap = 5;
constexpr qreal itemGap = 14;

} // namespace

LegendRows::LegendRows(const QFontMetricsF &metrics)
    : m_metrics(metrics)
    , m_unit(metrics.height() / designLineHeight)
{
}

qreal LegendRows::widthOf(const QString &word) const
{
    return (swatchWidth + wordGap) * m_unit + m_metrics.horizontalAdvance(word);
}

QSizeF LegendRows::oneRow(const QStringList &words) const
{
    qreal width = static_cast<qreal>(words.size() - 1) * itemGap * m_unit;
    for (const QString &word : words)
        width += widthOf(word);
    return {width + m_unit, rowHeight * m_unit};
}

QList<LegendPlace> LegendRows::places(const QRectF &rect, const QStringList &words) const
{
    QList<LegendPlace> places;
    qsizetype rowStart = 0;
    qreal x = rect.left();
    qreal y = rect.top();
    const auto closeRow = [&] {
        const qreal aside = (rect.right() - (x - itemGap * m_unit)) / 2;
        for (; rowStart < places.size(); ++rowStart) {
            places[rowStart].swatch.translate(aside, 0);
            places[rowStart].word.translate(aside, 0);
        }
        x = rect.left();
        y += rowHeight * m_unit;
    };
    for (const QString &word : words) {
        const qreal width = widthOf(word);
        if (x > rect.left() && x + width > rect.right())
            closeRow();
        const qreal top = y + (rowHeight - swatchHeight) / 2 * m_unit;
        const QRectF swatch(x, top, swatchWidth * m_unit, swatchHeight * m_unit);
        const qreal wordLeft = swatch.right() + wordGap * m_unit;
        places.append({swatch, {wordLeft, y, x + width - wordLeft, rowHeight * m_unit}});
        x += width + itemGap * m_unit;
    }
    closeRow();
    return places;
}

} // namespace unknot
