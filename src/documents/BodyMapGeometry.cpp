// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyMapGeometry.h"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

// In units.
constexpr qreal designLineHeight = 16; // of the body font
constexpr qreal gap = 12;              // between figures
constexpr qreal captionGap = 4;
constexpr qreal legendGap = 12;
constexpr qreal rowHeight = 20;
constexpr qreal swatchWidth = 18;
constexpr qreal swatchHeight = 13;
constexpr qreal wordGap = 5;
constexpr qreal itemGap = 14;

constexpr std::array kinds{BodyMarkKind::Focus, BodyMarkKind::Care, BodyMarkKind::Avoid};

qreal unitOf(const QFontMetricsF &metrics)
{
    return metrics.height() / designLineHeight;
}

qreal itemWidth(BodyMarkKind kind, const QFontMetricsF &metrics)
{
    return (swatchWidth + wordGap) * unitOf(metrics) +
           metrics.horizontalAdvance(bodyMarkWord(kind));
}

} // namespace

const RegionRef &regionOf(const BodySpot &spot)
{
    return bodyFigure(spot.view).parts.at(spot.part).region;
}

BodyMapGeometry::BodyMapGeometry(const QRectF &rect, const QList<BodyView> &shown,
                                 const QFontMetricsF &metrics, bool withLegend)
    : unit(unitOf(metrics))
    , views(shown)
    , legend(withLegend ? flow(rect, metrics) : QList<LegendItem>())
{
    const qreal captionHeight = metrics.height() + captionGap * unit;
    const qreal legendHeight =
        legend.isEmpty() ? 0 : legend.last().word.bottom() - rect.top() + legendGap * unit;
    const qreal height = std::max(rect.height() - legendHeight - captionHeight, 0.0);
    const auto count = static_cast<qreal>(views.size());
    const qreal width = (rect.width() - (count - 1) * gap * unit) / count;
    const QSizeF drawn = bodyFigure(BodyView::Front).size; // the same for both
    const QSizeF size = drawn.scaled({std::max(width, 0.0), height}, Qt::KeepAspectRatio);
    qreal x = rect.center().x() - (count * size.width() + (count - 1) * gap * unit) / 2;
    for (qsizetype i = 0; i < views.size(); ++i) {
        const QRectF figure(QPointF(x, rect.top()), size);
        figures.append(figure);
        captions.append(
            {figure.left(), figure.bottom() + captionGap * unit, size.width(), metrics.height()});
        m_places.append(QTransform::fromTranslate(figure.left(), figure.top())
                            .scale(size.width() / drawn.width(), size.height() / drawn.height()));
        x += size.width() + gap * unit;
    }
    const qreal legendTop = captions.first().bottom() + legendGap * unit - rect.top();
    for (LegendItem &item : legend) {
        item.swatch.translate(0, legendTop);
        item.word.translate(0, legendTop);
    }
}

QSizeF BodyMapGeometry::sizeFor(qreal figureHeight, qsizetype views, const QFontMetricsF &metrics)
{
    const qreal unit = unitOf(metrics);
    const QSizeF drawn = bodyFigure(BodyView::Front).size;
    const auto count = static_cast<qreal>(views);
    const qreal figureWidth = drawn.width() * figureHeight / drawn.height();
    qreal legendWidth = static_cast<qreal>(kinds.size() - 1) * itemGap * unit;
    for (const BodyMarkKind kind : kinds)
        legendWidth += itemWidth(kind, metrics);
    return {std::max(count * figureWidth + (count - 1) * gap * unit, legendWidth + unit),
            figureHeight + metrics.height() + (captionGap + legendGap + rowHeight) * unit};
}

// Rows of entries, each centred, from the rectangle's top.
QList<BodyMapGeometry::LegendItem> BodyMapGeometry::flow(const QRectF &rect,
                                                         const QFontMetricsF &metrics) const
{
    QList<LegendItem> items;
    qsizetype rowStart = 0;
    qreal x = rect.left();
    qreal y = rect.top();
    const auto closeRow = [&] {
        const qreal aside = (rect.right() - (x - itemGap * unit)) / 2;
        for (; rowStart < items.size(); ++rowStart) {
            items[rowStart].swatch.translate(aside, 0);
            items[rowStart].word.translate(aside, 0);
        }
        x = rect.left();
        y += rowHeight * unit;
    };
    for (const BodyMarkKind kind : kinds) {
        const qreal width = itemWidth(kind, metrics);
        if (x > rect.left() && x + width > rect.right())
            closeRow();
        const qreal top = y + (rowHeight - swatchHeight) / 2 * unit;
        const QRectF swatch(x, top, swatchWidth * unit, swatchHeight * unit);
        items.append({kind,
                      swatch,
                      {swatch.right() + wordGap * unit, y,
                       x + width - swatch.right() - wordGap * unit, rowHeight * unit}});
        x += width + itemGap * unit;
    }
    closeRow();
    return items;
}

std::optional<BodySpot> BodyMapGeometry::spotAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < views.size(); ++i) {
        if (!figures.at(i).contains(point) || !m_places.at(i).isInvertible())
            continue;
        const qsizetype part = bodyFigure(views.at(i)).partAt(m_places.at(i).inverted().map(point));
        if (part >= 0)
            return BodySpot{views.at(i), part};
    }
    return std::nullopt;
}

QPainterPath BodyMapGeometry::shapeOf(const BodySpot &spot) const
{
    const qsizetype place = views.indexOf(spot.view);
    return m_places.at(place).map(bodyFigure(spot.view).parts.at(spot.part).shape);
}

} // namespace unknot
