// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMap.h"
#include "documents/Palette.h"

#include <QPainterPath>

class QPainter;

namespace unknot {

// Fills `shape` as marked: focus solid with lines one way, care dotted, avoid cross-hatched, so
// that kinds differ without colour too. Avoid hides the others; focus within limits is striped over
// the dots. `unit` is a pixel where the body font has 13.
void paintBodyPattern(QPainter &painter, const QPainterPath &shape,
                      const QList<BodyMarkKind> &kinds, const Palette &palette, qreal unit);

} // namespace unknot
