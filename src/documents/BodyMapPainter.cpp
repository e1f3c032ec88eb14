// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyMapPainter.h"

#include "documents/BodyMapPattern.h"
#include "documents/Contrast.h"

#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal seam = 1;
constexpr qreal fineLine = 0.8;
constexpr qreal outline = 1.1;
constexpr qreal letterSize = 18;
// How well lines are told from what is behind them.
constexpr double fineContrast = 1.8;
constexpr double outlineContrast = 2.4;
// Where the letters for the sides stand beside the head, in parts of a figure's size.
constexpr qreal sideAcross = 0.2;
constexpr qreal sideDown = 0.1;

QPen pen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

// One painting: the geometry with the colours at hand.
class Drawing
{
public:
    Drawing(QPainter &painter, const BodyMapGeometry &geometry, const BodyMap &map,
            const Palette &palette)
        : m_painter(painter)
        , m_at(geometry)
        , m_map(map)
        , m_palette(palette)
    {
    }

    void paintView(qsizetype index)
    {
        const BodyFigure &figure = bodyFigure(m_at.views.at(index));
        const QTransform &place = m_at.placeOf(index);
        const QPainterPath silhouette = place.map(figure.silhouette);
        const QColor skin = color(u"neutralBack"_s);
        m_painter.fillPath(silhouette, skin);
        for (const BodyPart &part : figure.parts)
            m_painter.strokePath(place.map(part.shape), pen(color(u"surface"_s), seam * m_at.unit));
        const QColor fine = legible(color(u"line"_s), color(u"muted"_s), skin, fineContrast);
        for (const QPainterPath &line : figure.lines)
            m_painter.strokePath(place.map(line), pen(fine, fineLine * m_at.unit));
        const QColor edge =
            legible(color(u"line"_s), color(u"muted"_s), color(u"surface"_s), outlineContrast);
        m_painter.strokePath(silhouette, pen(edge, outline * m_at.unit));
        paintMarks(figure, place);
        paintWords(index);
    }

    void paintLegend()
    {
        for (const BodyMapGeometry::LegendItem &item : m_at.legend) {
            QPainterPath swatch;
            swatch.addRoundedRect(item.swatch, 3 * m_at.unit, 3 * m_at.unit);
            paintBodyPattern(m_painter, swatch, {item.kind}, m_palette, m_at.unit);
            m_painter.setPen(color(u"text"_s));
            m_painter.drawText(item.word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               bodyMarkWord(item.kind));
        }
    }

private:
    [[nodiscard]] QColor color(const QString &role) const { return m_palette.color(role); }

    // What is to be avoided comes last: no neighbour's edge is drawn over it.
    void paintMarks(const BodyFigure &figure, const QTransform &place)
    {
        for (const bool avoid : {false, true}) {
            for (const BodyPart &part : figure.parts) {
                const QList<BodyMarkKind> kinds = m_map.kindsAt(part.region);
                if (!kinds.isEmpty() && kinds.contains(BodyMarkKind::Avoid) == avoid)
                    paintBodyPattern(m_painter, place.map(part.shape), kinds, m_palette, m_at.unit);
            }
        }
    }

    void paintWords(qsizetype index)
    {
        m_painter.setPen(color(u"muted"_s));
        m_painter.drawText(m_at.captions.at(index), Qt::AlignCenter | Qt::TextDontClip,
                           bodyViewWord(m_at.views.at(index)));
        // Seen from the front, the person's left is on the right.
        const bool front = m_at.views.at(index) == BodyView::Front;
        const QString left = BodyMapPainter::tr("L", "left side of the body");
        const QString right = BodyMapPainter::tr("R", "right side of the body");
        const QRectF figure = m_at.figures.at(index);
        const QPointF down(0, figure.height() * sideDown);
        if (down.y() < letterSize / 2 * m_at.unit)
            return; // no room above a figure as small as that
        const QPointF across(figure.width() * sideAcross, 0);
        paintLetter(figure.topLeft() + down + across, front ? right : left);
        paintLetter(figure.topRight() + down - across, front ? left : right);
    }

    void paintLetter(const QPointF &centre, const QString &letter)
    {
        const QSizeF size(letterSize * m_at.unit, letterSize * m_at.unit);
        const QRectF box(centre - QPointF(size.width(), size.height()) / 2, size);
        m_painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, letter);
    }

    QPainter &m_painter;
    const BodyMapGeometry &m_at;
    const BodyMap &m_map;
    const Palette &m_palette;
};

} // namespace

void BodyMapPainter::paint(QPainter &painter, const QRectF &rect, const BodyMap &map,
                           const Palette &palette, const QFont &font)
{
    if (rect.isEmpty() || map.views.isEmpty())
        return;
    const BodyMapGeometry geometry(rect, map.views, QFontMetricsF(font, painter.device()),
                                   map.legend);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    Drawing drawing(painter, geometry, map, palette);
    for (qsizetype i = 0; i < map.views.size(); ++i)
        drawing.paintView(i);
    drawing.paintLegend();
    painter.restore();
}

} // namespace unknot
