// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"
#include "domain/Progress.h"

#include <QList>
#include <QPointF>
#include <QString>

class QPainter;

namespace unknot {

enum class PointShape { Disc, Square, TriangleUp, Diamond, TriangleDown, Cross, Hexagon, Star };

// How one series differs from the others: no two of a chart share a shape, and none a line and
// colour with its neighbour.
struct SeriesLook
{
    PointShape shape = PointShape::Disc;
    QList<qreal> dashes; // in line widths; empty: an unbroken line
    QString role;        // of the palette
};

[[nodiscard]] SeriesLook lookOf(int series); // by its place among those drawn

// Filled with `ink`, or, for a value after a session, only its rim around `inside`.
void paintPoints(QPainter &painter, const QList<QPointF> &centres, qreal radius, PointShape shape,
                 const QColor &ink, const QColor &inside);

// A shape for each kind of event and decision, filled with `ink`: a flare a flash, a pause two
// bars, a step an arrow down or up, hold two lines, refer an arrow to the right, discharge a check.
void paintEvent(QPainter &painter, const QPointF &centre, qreal radius, const ProgressEvent &event,
                const QColor &ink);

} // namespace unknot
