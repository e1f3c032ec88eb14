// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"
#include "documents/Timeline.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetrics>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace unknot {

// Draws a plan's timeline, the same on screen and on paper: phases, the line, a mark for each
// session (its state is a shape, never a colour alone), today, months. All sizes follow the height
// of the rectangle, which should be preferredHeight(). Keeps nothing between calls.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePainter)

public:
    [[nodiscard]] static int preferredHeight(const QFontMetrics &metrics);
    static void paint(QPainter &painter, const QRectF &rect, const Timeline &timeline,
                      const Palette &palette, const QFont &font);
    // Index into Timeline::marks of the mark under `point`, -1 without.
    [[nodiscard]] static int markAt(const QRectF &rect, const Timeline &timeline,
                                    const QPointF &point);
};

} // namespace unknot
