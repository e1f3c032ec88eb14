// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyMapGeometry.h"

#include "documents/LegendRows.h"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

// In units.
constexpr qreal captionGap = 4;
constexpr qreal legendGap = 12;

constexpr std::array kinds{BodyMarkKind::Focus, BodyMarkKind::Care, BodyMarkKind::Avoid};

QStringList legendWords()
{
    QStringList words;
    for (const BodyMarkKind kind : kinds)
        words.append(bodyMarkWord(kind));
    return words;
}

QList<BodyMapGeometry::LegendItem> legendIn(const QRectF &rect, const QFontMetricsF &metrics)
{
    QList<BodyMapGeometry::LegendItem> items;
    for (const LegendPlace &place : LegendRows(metrics).places(rect, legendWords()))
        items.append({kinds.at(static_cast<std::size_t>(items.size())), place.swatch, place.word});
    return items;
}

} // namespace

const RegionRef &regionOf(const BodySpot &spot)
{
    return bodyFigure(spot.view).parts.at(spot.part).region;
}

BodyMapGeometry::BodyMapGeometry(const QRectF &rect, const QList<BodyView> &shown,
                                 const QFontMetricsF &metrics, bool withLegend)
    : unit(LegendRows(metrics).unit())
    , views(shown)
    , legend(withLegend ? legendIn(rect, metrics) : QList<LegendItem>())
{
    const qreal caption = captionHeight(metrics);
    const qreal legendHeight =
        legend.isEmpty() ? 0 : legend.last().word.bottom() - rect.top() + legendGap * unit;
    const qreal height = std::max(rect.height() - legendHeight - caption, 0.0);
    const auto count = static_cast<qreal>(views.size());
    const qreal width = (rect.width() - (count - 1) * figureGap * unit) / count;
    const QSizeF drawn = bodyFigure(BodyView::Front).size; // the same for both
    const QSizeF size = drawn.scaled({std::max(width, 0.0), height}, Qt::KeepAspectRatio);
    qreal x = rect.center().x() - (count * size.width() + (count - 1) * figureGap * unit) / 2;
    for (qsizetype i = 0; i < views.size(); ++i) {
        const QRectF figure(QPointF(x, rect.top()), size);
        figures.append(figure);
        captions.append(
            {figure.left(), figure.bottom() + captionGap * unit, size.width(), metrics.height()});
        m_places.append(QTransform::fromTranslate(figure.left(), figure.top())
                            .scale(size.width() / drawn.width(), size.height() / drawn.height()));
        x += size.width() + figureGap * unit;
    }
    const qreal legendTop = captions.first().bottom() + legendGap * unit - rect.top();
    for (LegendItem &item : legend) {
        item.swatch.translate(0, legendTop);
        item.word.translate(0, legendTop);
    }
}

QSizeF BodyMapGeometry::sizeFor(qreal figureHeight, qsizetype views, const QFontMetricsF &metrics)
{
    const LegendRows rows(metrics);
    const qreal unit = rows.unit();
    const QSizeF drawn = bodyFigure(BodyView::Front).size;
    const auto count = static_cast<qreal>(views);
    const qreal figureWidth = drawn.width() * figureHeight / drawn.height();
    const QSizeF row = rows.oneRow(legendWords());
    return {std::max(count * figureWidth + (count - 1) * figureGap * unit, row.width()),
            figureHeight + captionHeight(metrics) + legendGap * unit + row.height()};
}

qreal BodyMapGeometry::captionHeight(const QFontMetricsF &metrics)
{
    return metrics.height() + captionGap * LegendRows(metrics).unit();
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
