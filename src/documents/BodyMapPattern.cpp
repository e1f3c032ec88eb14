// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyMapPattern.h"

#include <QPainter>

#include <cmath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal focusStep = 6;
constexpr qreal focusLine = 0.9;
constexpr qreal stripe = 3.2; // of focus over care
constexpr qreal avoidStep = 6;
constexpr qreal avoidLine = 1.2;
constexpr qreal careStep = 4.6;
constexpr qreal careDot = 1.15;
constexpr qreal edge = 1.2;

// One filling: all patterns start at the painter's origin, so that they run on across regions.
class Pattern
{
public:
    Pattern(QPainter &painter, const QPainterPath &shape, qreal unit)
        : m_painter(painter)
        , m_box(shape.boundingRect())
        , m_unit(unit)
    {
    }

    void ground(const QColor &color) { m_painter.fillRect(m_box, color); }

    // Slanted lines; `rising` from lower left to upper right.
    void lines(const QColor &color, qreal width, qreal step, bool rising)
    {
        m_painter.setPen(QPen(color, width * m_unit, Qt::SolidLine, Qt::FlatCap));
        const qreal apart = step * m_unit * std::sqrt(2.0); // along the edge
        const qreal height = m_box.height();
        const qreal lean = rising ? m_box.bottom() : -m_box.top();
        const qreal from = std::floor((m_box.left() + lean - height) / apart) * apart - lean;
        for (qreal x = from; x <= m_box.right() + height; x += apart) {
            if (rising)
                m_painter.drawLine(QPointF(x, m_box.bottom()), QPointF(x + height, m_box.top()));
            else
                m_painter.drawLine(QPointF(x, m_box.top()), QPointF(x + height, m_box.bottom()));
        }
    }

    void dots(const QColor &color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        const qreal step = careStep * m_unit;
        const qreal radius = careDot * m_unit;
        auto row = static_cast<int>(std::floor(m_box.top() / step));
        for (; row * step <= m_box.bottom() + radius; ++row) {
            const qreal shift = row % 2 == 0 ? 0 : step / 2;
            qreal x = std::floor((m_box.left() - shift) / step) * step + shift;
            for (; x <= m_box.right() + radius; x += step)
                m_painter.drawEllipse(QPointF(x, row * step), radius, radius);
        }
    }

private:
    QPainter &m_painter;
    QRectF m_box;
    qreal m_unit;
};

} // namespace

void paintBodyPattern(QPainter &painter, const QPainterPath &shape,
                      const QList<BodyMarkKind> &kinds, const Palette &palette, qreal unit)
{
    const bool avoid = kinds.contains(BodyMarkKind::Avoid);
    const bool care = !avoid && kinds.contains(BodyMarkKind::Care);
    const bool focus = !avoid && kinds.contains(BodyMarkKind::Focus);
    const QColor work = palette.color(u"phase1"_s);
    const QColor ink = palette.color(avoid  ? u"avoidText"_s
                                     : care ? u"clearanceText"_s
                                            : u"phase1"_s);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    Pattern pattern(painter, shape, unit);
    if (avoid) {
        pattern.ground(palette.color(u"avoidBack"_s));
        pattern.lines(ink, avoidLine, avoidStep, true);
        pattern.lines(ink, avoidLine, avoidStep, false);
    } else if (care) {
        pattern.ground(palette.color(u"clearanceBack"_s));
        pattern.dots(ink);
        if (focus)
            pattern.lines(work, stripe, focusStep, true);
    } else if (focus) {
        pattern.ground(work);
        pattern.lines(palette.color(u"surface"_s), focusLine, focusStep, true);
    }
    painter.restore();
    painter.strokePath(shape, QPen(ink, edge * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace unknot
