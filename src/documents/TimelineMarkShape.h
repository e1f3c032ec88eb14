// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"
#include "documents/Timeline.h"

#include <QPointF>

class QPainter;

namespace unknot {

inline constexpr int phaseShades = 4; // phases beyond the fourth look like the fourth

// The palette's role for a phase: "phase1" to "phase4", and what lies behind it.
[[nodiscard]] QString phaseRole(int phase);
[[nodiscard]] QString phaseBackRole(int phase);

// The phase's colour, strong enough to be seen as a line on its background (3:1).
[[nodiscard]] QColor phaseLine(const Palette &palette, int phase);

// Draws one session's mark around `centre`. Each state has a shape of its own: completed a disc
// with a check, missed a ring with a cross, cancelled a small dot, confirmed a ring with a dot,
// planned an empty ring.
void paintMark(QPainter &painter, const QPointF &centre, qreal radius, const TimelineMark &mark,
               const Palette &palette);

} // namespace unknot
