// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Region.h"

#include <QByteArray>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

namespace unknot {

enum class BodyView { Front, Back };

// A region's place in one view: a closed shape.
struct BodyPart
{
    RegionRef region;
    QPainterPath shape;
};

// One view of the body as it is drawn in resources/body, in the drawing's own units. Knows the
// regions' names and shapes; never how they nest or what is marked on them.
struct BodyFigure
{
    QSizeF size; // from the origin
    QPainterPath silhouette;
    QList<BodyPart> parts;     // in reading order
    QList<QPainterPath> lines; // fine open lines that make it a body

    [[nodiscard]] qsizetype partAt(const QPointF &point) const; // into parts, -1 without
};

// The figure in an SVG of the kind kept in resources/body: paths of absolute M, L, C and Z only.
// KnowledgeInvalid, with the element's id as the field, for anything else.
[[nodiscard]] Result<BodyFigure> readBodyFigure(const QByteArray &svg);

// The program's own drawing, read once.
[[nodiscard]] const BodyFigure &bodyFigure(BodyView view);

} // namespace unknot
