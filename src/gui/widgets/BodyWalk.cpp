// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BodyWalk.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace unknot {

QList<BodySpot> spotsOf(const QList<BodyView> &views)
{
    QList<BodySpot> all;
    for (const BodyView view : views) {
        for (qsizetype i = 0; i < bodyFigure(view).parts.size(); ++i)
            all.append({view, i});
    }
    return all;
}

BodySpot spotAfter(const std::optional<BodySpot> &spot, qsizetype by, const QList<BodyView> &views)
{
    const QList<BodySpot> all = spotsOf(views);
    const qsizetype place = spot ? all.indexOf(*spot) : -1;
    return place < 0 ? all.first() : all.at(std::clamp<qsizetype>(place + by, 0, all.size() - 1));
}

std::optional<BodySpot> spotBeyond(const BodySpot &spot, qreal direction)
{
    const QList<BodyPart> &parts = bodyFigure(spot.view).parts;
    const QPointF here = parts.at(spot.part).shape.boundingRect().center();
    std::optional<BodySpot> nearest;
    qreal least = std::numeric_limits<qreal>::max();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QPointF way = parts.at(i).shape.boundingRect().center() - here;
        const qreal down = way.y() * direction;
        const qreal distance = down + 2 * std::abs(way.x());
        if (down > 1 && distance < least) {
            nearest = BodySpot{spot.view, i};
            least = distance;
        }
    }
    return nearest;
}

void paintRing(QPainter &painter, const QPainterPath &shape, const QColor &back, const QColor &ink,
               qreal width)
{
    for (const auto &[color, wide] : {std::pair(back, width + 2.5), std::pair(ink, width)})
        painter.strokePath(shape, QPen(color, wide, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace unknot
