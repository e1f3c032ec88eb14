// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressMarks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <numbers>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal rim = 0.36; // of the radius

// A polygon within the circle, its first corner at the top; every second corner at `waist` of the
// radius.
QPolygonF polygon(int corners, qreal turned = 0, qreal waist = 1)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = 2 * std::numbers::pi * (i + turned) / corners;
        const qreal reach = i % 2 == 1 ? waist : 1;
        points << QPointF(std::sin(angle), -std::cos(angle)) * reach;
    }
    return points;
}

// Around 0, 0 within a circle of 1, each about as large as the disc to the eye.
QPolygonF outline(PointShape shape)
{
    switch (shape) {
    case PointShape::Disc:
        break; // drawn as an ellipse
    case PointShape::Square:
        return {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}};
    case PointShape::TriangleUp:
        return {{0, -1.15}, {1.1, 0.8}, {-1.1, 0.8}};
    case PointShape::Diamond:
        return {{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}};
    case PointShape::TriangleDown:
        return {{0, 1.15}, {1.1, -0.8}, {-1.1, -0.8}};
    case PointShape::Cross:
        return {{-0.4, -1.1}, {0.4, -1.1}, {0.4, -0.4}, {1.1, -0.4}, {1.1, 0.4},   {0.4, 0.4},
                {0.4, 1.1},   {-0.4, 1.1}, {-0.4, 0.4}, {-1.1, 0.4}, {-1.1, -0.4}, {-0.4, -0.4}};
    case PointShape::Hexagon:
        return polygon(6, 0.5);
    case PointShape::Star:
        return polygon(10, 0, 0.6);
    }
    return {};
}

QPolygonF placed(const QPolygonF &shape, const QPointF &centre, qreal radius)
{
    QPolygonF points;
    for (const QPointF &point : shape)
        points << centre + point * radius;
    return points;
}

QPolygonF arrow(qreal quarterTurns) // 0: to the right
{
    const QPolygonF right{{-1, -0.35}, {0.05, -0.35}, {0.05, -0.9}, {1, 0},
                          {0.05, 0.9}, {0.05, 0.35},  {-1, 0.35}};
    return QTransform().rotate(90 * quarterTurns).map(right);
}

QList<QPolygonF> stepShape(StepKind step)
{
    switch (step) {
    case StepKind::Down:
        return {arrow(1)};
    case StepKind::Up:
        return {arrow(-1)};
    case StepKind::Refer:
        return {arrow(0)};
    case StepKind::Discharge:
        return {
            QPolygonF{{-1, 0}, {-0.6, -0.4}, {-0.25, 0}, {0.6, -0.85}, {1, -0.45}, {-0.25, 0.8}}};
    case StepKind::Hold:
    case StepKind::NotYet:
        return {QPolygonF(QRectF(-0.9, -0.65, 1.8, 0.45)), QPolygonF(QRectF(-0.9, 0.2, 1.8, 0.45))};
    }
    Q_UNREACHABLE();
}

QList<QPolygonF> eventShape(const ProgressEvent &event)
{
    switch (event.kind) {
    case ProgressEventKind::Flare:
        return {QPolygonF{
            {0.25, -1.15}, {-0.75, 0.2}, {-0.1, 0.2}, {-0.25, 1.15}, {0.75, -0.2}, {0.1, -0.2}}};
    case ProgressEventKind::Pause:
        return {QPolygonF(QRectF(-0.7, -0.9, 0.5, 1.8)), QPolygonF(QRectF(0.2, -0.9, 0.5, 1.8))};
    case ProgressEventKind::Decided:
        return stepShape(event.step.value_or(StepKind::Hold));
    }
    Q_UNREACHABLE();
}

} // namespace

SeriesLook lookOf(int series)
{
    static const std::array looks = {
        SeriesLook{PointShape::Disc, {}, u"accent"_s},
        SeriesLook{PointShape::Square, {6, 3}, u"clearanceText"_s},
        SeriesLook{PointShape::TriangleUp, {1.2, 2}, u"adaptText"_s},
        SeriesLook{PointShape::Diamond, {7, 2.5, 1.2, 2.5}, u"avoidText"_s},
        SeriesLook{PointShape::TriangleDown, {3, 2}, u"neutralText"_s},
        SeriesLook{PointShape::Cross, {10, 4}, u"clearText"_s},
        SeriesLook{PointShape::Hexagon, {1.2, 4}, u"clearanceText"_s},
        SeriesLook{PointShape::Star, {7, 2.5, 1.2, 2.5, 1.2, 2.5}, u"adaptText"_s},
    };
    return looks.at(static_cast<size_t>(series) % looks.size());
}

void paintPoints(QPainter &painter, const QList<QPointF> &centres, qreal radius, PointShape shape,
                 const QColor &ink, const QColor &inside)
{
    const qreal line = radius * rim;
    const qreal reach = radius - line / 2;
    painter.setPen(QPen(ink, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(inside);
    const QPolygonF corners = placed(outline(shape), {}, reach);
    for (const QPointF &centre : centres) {
        if (shape == PointShape::Disc)
            painter.drawEllipse(centre, reach, reach);
        else
            painter.drawPolygon(corners.translated(centre));
    }
}

void paintEvent(QPainter &painter, const QPointF &centre, qreal radius, const ProgressEvent &event,
                const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPolygonF &part : eventShape(event))
        painter.drawPolygon(placed(part, centre, radius));
}

} // namespace unknot
