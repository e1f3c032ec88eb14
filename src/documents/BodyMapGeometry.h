// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMap.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QTransform>

#include <optional>

namespace unknot {

// A region in one of a body map's views.
struct BodySpot
{
    BodyView view = BodyView::Front;
    qsizetype part = 0; // into BodyFigure::parts

    bool operator==(const BodySpot &) const = default;
};

[[nodiscard]] const RegionRef &regionOf(const BodySpot &spot);

// Where the parts of a body map lie within a rectangle: figures on top, a caption under each, the
// legend below. One for painting and for finding a region; keeps no picture.
class BodyMapGeometry
{
public:
    // One legend entry: its sample of the pattern and its word.
    struct LegendItem
    {
        BodyMarkKind kind;
        QRectF swatch;
        QRectF word;
    };

    BodyMapGeometry(const QRectF &rect, const QList<BodyView> &views, const QFontMetricsF &metrics,
                    bool withLegend = true);

    static constexpr qreal figureGap = 12; // between figures, in units
    [[nodiscard]] static qreal captionHeight(const QFontMetricsF &metrics); // with its gap

    // Where figures of this height fit side by side and the legend needs no more rows.
    [[nodiscard]] static QSizeF sizeFor(qreal figureHeight, qsizetype views,
                                        const QFontMetricsF &metrics);

    [[nodiscard]] std::optional<BodySpot> spotAt(const QPointF &point) const;
    [[nodiscard]] QPainterPath shapeOf(const BodySpot &spot) const;
    [[nodiscard]] const QTransform &placeOf(qsizetype view) const { return m_places.at(view); }

    qreal unit; // a pixel where the body font has 13
    QList<BodyView> views;
    QList<QRectF> figures;  // one a view
    QList<QRectF> captions; // one a view
    QList<LegendItem> legend;

private:
    QList<QTransform> m_places; // from a figure's units, one a view
};

} // namespace unknot
