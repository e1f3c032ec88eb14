// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TimelineMarkShape.h"

#include "documents/Contrast.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double visible = 3.0;    // WCAG 2.2, 1.4.11: parts of a graphic
constexpr qreal strokePart = 0.22; // of the radius

QPen roundPen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintRing(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color,
               const QColor &inside)
{
    const qreal stroke = radius * strokePart;
    painter.setPen(roundPen(color, stroke));
    painter.setBrush(inside);
    painter.drawEllipse(centre, radius - stroke / 2, radius - stroke / 2);
}

void paintDisc(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(centre, radius, radius);
}

void paintCheck(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color)
{
    QPainterPath check(centre + QPointF(-0.42, 0.04) * radius);
    check.lineTo(centre + QPointF(-0.12, 0.34) * radius);
    check.lineTo(centre + QPointF(0.42, -0.30) * radius);
    painter.strokePath(check, roundPen(color, radius * strokePart));
}

void paintCross(QPainter &painter, const QPointF &centre, qreal radius, const QColor &color)
{
    const qreal arm = radius * 0.3;
    painter.setPen(roundPen(color, radius * strokePart));
    painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
    painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

QString shade(int phase)
{
    return u"phase"_s + QString::number(std::clamp(phase, 0, phaseShades - 1) + 1);
}

} // namespace

QString phaseRole(int phase)
{
    return shade(phase);
}

QString phaseBackRole(int phase)
{
    return shade(phase) + u"Back"_s;
}

QColor phaseLine(const Palette &palette, int phase)
{
    return legible(palette.color(phaseRole(phase)), palette.color(phaseRole(0)),
                   palette.color(phaseBackRole(phase)), visible);
}

void paintMark(QPainter &painter, const QPointF &centre, qreal radius, const TimelineMark &mark,
               const Palette &palette)
{
    const QColor surface = palette.color(u"surface"_s);
    const QColor phase = phaseLine(palette, mark.phase);
    switch (mark.state.value_or(SessionState::Planned)) {
    case SessionState::Planned:
        paintRing(painter, centre, radius, phase, surface);
        break;
    case SessionState::Confirmed:
        paintRing(painter, centre, radius, phase, surface);
        paintDisc(painter, centre, radius * 0.36, phase);
        break;
    case SessionState::Completed:
        paintDisc(painter, centre, radius, phase);
        paintCheck(painter, centre, radius, surface);
        break;
    case SessionState::Missed:
        paintRing(painter, centre, radius, palette.color(u"avoidText"_s), surface);
        paintCross(painter, centre, radius, palette.color(u"avoidText"_s));
        break;
    case SessionState::Cancelled:
        paintDisc(painter, centre, radius * 0.42, palette.color(u"muted"_s));
        break;
    }
}

} // namespace unknot
