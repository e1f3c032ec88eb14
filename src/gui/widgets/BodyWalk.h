// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMapGeometry.h"

#include <QColor>

class QPainter;

namespace unknot {

// How keys walk the regions of a body map, and the ring around the one they came to.

// All regions of these views in reading order; at least one.
[[nodiscard]] QList<BodySpot> spotsOf(const QList<BodyView> &views);
// `by` further in reading order, at most to the first or last; the first where there was none.
[[nodiscard]] BodySpot spotAfter(const std::optional<BodySpot> &spot, qsizetype by,
                                 const QList<BodyView> &views);
// The nearest region of the same view below (1) or above (-1); one aside counts as further.
[[nodiscard]] std::optional<BodySpot> spotBeyond(const BodySpot &spot, qreal direction);

// A ring that is seen on any mark: light behind, dark on it, or the other way round.
void paintRing(QPainter &painter, const QPainterPath &shape, const QColor &back, const QColor &ink,
               qreal width);

} // namespace unknot
