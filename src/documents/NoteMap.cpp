// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/NoteMap.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace unknot {

namespace {

struct NoteMapText
{
    Q_DECLARE_TR_FUNCTIONS(NoteMapText)
};

int thousandths(qreal at, qreal whole)
{
    return std::clamp(qRound(at / whole * markPlaces), 0, markPlaces);
}

// The centre, or, where a shape bends around it, the point of the shape nearest to it.
QPointF middleOf(const QPainterPath &shape)
{
    const QRectF box = shape.boundingRect();
    if (shape.contains(box.center()))
        return box.center();
    constexpr int steps = 24;
    QPointF middle = box.center();
    qreal least = std::numeric_limits<qreal>::max();
    for (int down = 1; down < steps; ++down) {
        for (int across = 1; across < steps; ++across) {
            const QPointF point(box.left() + box.width() * across / steps,
                                box.top() + box.height() * down / steps);
            const QPointF way = point - box.center();
            const qreal distance = QPointF::dotProduct(way, way);
            if (distance < least && shape.contains(point)) {
                middle = point;
                least = distance;
            }
        }
    }
    return middle;
}

} // namespace

QString markKindWord(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return NoteMapText::tr("Pain");
    case MarkKind::Tightness:
        return NoteMapText::tr("Tightness");
    case MarkKind::Focus:
        return NoteMapText::tr("Focus");
    case MarkKind::Avoid:
        return NoteMapText::tr("Avoid");
    }
    Q_UNREACHABLE();
}

QString markStrengthWord(int strength)
{
    if (strength <= 1)
        return NoteMapText::tr("light", "strength of a mark");
    return strength == 2 ? NoteMapText::tr("medium", "strength of a mark")
                         : NoteMapText::tr("strong", "strength of a mark");
}

QString markWords(const NoteMark &mark, const RegionTree &regions)
{
    const QString words = NoteMapText::tr("%1, %2 (%3)", "kind of mark, its strength (region)")
                              .arg(markKindWord(mark.kind), markStrengthWord(mark.strength),
                                   regions.label(mark.site));
    return mark.word.isEmpty() ? words
                               : NoteMapText::tr("%1: %2", "a mark: the therapist's word for it")
                                     .arg(words, mark.word);
}

BodyView viewOf(const NoteMark &mark)
{
    return mark.front ? BodyView::Front : BodyView::Back;
}

QPointF drawnPlace(const NoteMark &mark)
{
    const QSizeF size = bodyFigure(viewOf(mark)).size;
    return {mark.x * size.width() / markPlaces, mark.y * size.height() / markPlaces};
}

std::optional<NoteMark> markMovedTo(NoteMark mark, BodyView view, const QPointF &point)
{
    const BodyFigure &figure = bodyFigure(view);
    mark.front = view == BodyView::Front;
    mark.x = thousandths(point.x(), figure.size.width());
    mark.y = thousandths(point.y(), figure.size.height());
    const qsizetype part = figure.partAt(drawnPlace(mark)); // what is kept, not what was meant
    if (part < 0)
        return std::nullopt;
    mark.site = figure.parts.at(part).region;
    return mark;
}

NoteMark markMovedTo(NoteMark mark, BodyView view, qsizetype part)
{
    const BodyPart &drawn = bodyFigure(view).parts.at(part);
    const std::optional<NoteMark> moved = markMovedTo(mark, view, middleOf(drawn.shape));
    return moved.value_or(mark);
}

BodyMap NoteMap::body() const
{
    BodyMap map;
    map.regions = regions;
    for (const RegionRef &region : avoid)
        map.marks.append({BodyMarkKind::Avoid, region});
    map.views = views;
    map.legend = false;
    return map;
}

} // namespace unknot
