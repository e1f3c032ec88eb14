// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"
#include "domain/SessionNote.h"

#include <QPointF>

class QPainter;

namespace unknot {

// How far a mark reaches from its centre, in units.
[[nodiscard]] qreal markReach(int strength);

// Draws one mark: pain a disc, tightness a striped square, focus a hollow diamond with a dot, avoid
// a cross, so that kinds differ without colour; larger and heavier with its strength. A faint one
// is an outline only. `unit` is a pixel where the body font has 13.
void paintNoteMark(QPainter &painter, const QPointF &centre, MarkKind kind, int strength,
                   bool faint, const Palette &palette, qreal unit);

} // namespace unknot
