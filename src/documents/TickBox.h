// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

class QPainter;

namespace unknot {

class PaperStyle;

// A box to tick by hand, in black so that every printer draws it. Knows nothing of its words.
class TickBox
{
public:
    // From the box's left to its words.
    [[nodiscard]] static qreal advance(const PaperStyle &style);
    // In the middle of a line so high that has its top left in `corner`.
    static void paint(QPainter &painter, const PaperStyle &style, const QPointF &corner,
                      qreal lineHeight);
};

} // namespace unknot
