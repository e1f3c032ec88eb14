// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TickBox.h"

#include "documents/PaperStyle.h"

#include <QPainter>

namespace unknot {

namespace {

// In mm.
constexpr qreal size = 3;
constexpr qreal gap = 1.8;
constexpr qreal lineWidth = 0.25;

} // namespace

qreal TickBox::advance(const PaperStyle &style)
{
    return style.mm(size + gap);
}

void TickBox::paint(QPainter &painter, const PaperStyle &style, const QPointF &corner,
                    qreal lineHeight)
{
    const qreal side = style.mm(size);
    painter.setPen(QPen(style.ink(PaperRole::Body), style.mm(lineWidth)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(corner.x(), corner.y() + (lineHeight - side) / 2, side, side));
}

} // namespace unknot
