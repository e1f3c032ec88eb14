// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/NoteMarkShape.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units, by strength.
constexpr std::array reaches{4.6, 6.4, 8.6};
constexpr std::array weights{1.2, 1.6, 2.2};
constexpr qreal halo = 1.4; // keeps a mark apart from what is beneath it
constexpr qreal faintLine = 1.2;
constexpr qreal stripes = 3.2; // from one stripe to the next

// In parts of a mark's reach.
constexpr qreal squareSide = 0.88;
constexpr qreal dot = 0.3;
constexpr qreal crossArm = 0.85;

qreal by(const std::array<double, 3> &values, int strength)
{
    return values.at(static_cast<std::size_t>(std::clamp(strength, 1, 3) - 1));
}

QPainterPath crossAround(const QPointF &centre, qreal arm, qreal width)
{
    QPainterPath lines;
    for (const QPointF &end : {QPointF(arm, arm), QPointF(arm, -arm)}) {
        lines.moveTo(centre - end);
        lines.lineTo(centre + end);
    }
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    return stroker.createStroke(lines).simplified();
}

// The sign's outline.
QPainterPath outlineOf(MarkKind kind, const QPointF &centre, qreal reach, qreal weight)
{
    QPainterPath path;
    switch (kind) {
    case MarkKind::Pain:
        path.addEllipse(centre, reach, reach);
        break;
    case MarkKind::Tightness: {
        const qreal half = reach * squareSide;
        path.addRect(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
        break;
    }
    case MarkKind::Focus:
        path.addPolygon(QPolygonF{centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                  centre + QPointF(0, reach), centre + QPointF(-reach, 0)});
        path.closeSubpath();
        break;
    case MarkKind::Avoid:
        path = crossAround(centre, reach * crossArm, 2 * weight);
        break;
    }
    return path;
}

QString inkRole(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Pain:
        return u"avoidText"_s;
    case MarkKind::Tightness:
        return u"adaptText"_s;
    case MarkKind::Focus:
        return u"phase1"_s;
    case MarkKind::Avoid:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

QPen pen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintStripes(QPainter &painter, const QPainterPath &square, const QColor &ink, qreal weight,
                  qreal unit)
{
    const QRectF box = square.boundingRect();
    const int count = std::max(1, qRound(box.width() / (stripes * unit)) - 1);
    painter.setPen(QPen(ink, weight * 0.8, Qt::SolidLine, Qt::FlatCap));
    for (int i = 1; i <= count; ++i) {
        const qreal x = box.left() + box.width() * i / (count + 1);
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
}

} // namespace

qreal markReach(int strength)
{
    return by(reaches, strength);
}

void paintNoteMark(QPainter &painter, const QPointF &centre, MarkKind kind, int strength,
                   bool faint, const Palette &palette, qreal unit)
{
    const qreal reach = markReach(strength) * unit;
    const qreal weight = by(weights, strength) * unit;
    const QPainterPath outline = outlineOf(kind, centre, reach, weight);
    const QColor ground = palette.color(u"surface"_s);
    const QColor ink = palette.color(faint ? u"muted"_s : inkRole(kind));
    const qreal line = faint ? faintLine * unit : weight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, pen(ground, line + 2 * halo * unit));
    if (faint) {
        painter.strokePath(outline, pen(ink, line));
    } else if (kind == MarkKind::Pain || kind == MarkKind::Avoid) {
        painter.fillPath(outline, ink);
    } else {
        painter.fillPath(outline, ground);
        if (kind == MarkKind::Tightness)
            paintStripes(painter, outline, ink, weight, unit);
        painter.strokePath(outline, pen(ink, weight));
        if (kind == MarkKind::Focus) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink);
            painter.drawEllipse(centre, reach * dot, reach * dot);
        }
    }
    painter.restore();
}

} // namespace unknot
