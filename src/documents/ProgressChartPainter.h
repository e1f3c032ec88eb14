// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"
#include "documents/ProgressChartGeometry.h"

class QPainter;

namespace unknot {

// Draws a progress chart, the same on screen and on paper: the plan's phases with its sessions,
// the values over them, what happened on the way. Each series has a line pattern and a mark of its
// own and its name at its end, so that it is read without colour. Keeps nothing between calls.
class ProgressChartPainter
{
public:
    static void paint(QPainter &painter, const QRectF &rect, const ProgressChart &chart,
                      const Palette &palette, const QFont &font);
    // The same for one that was laid out before, which saves half of the work.
    static void paint(QPainter &painter, const ProgressChartGeometry &geometry,
                      const Palette &palette);
};

} // namespace unknot
