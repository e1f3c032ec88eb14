// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/NoteMapPainter.h"

#include "documents/BodyMapPainter.h"
#include "documents/BodyMapPattern.h"
#include "documents/NoteMarkShape.h"

#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int legendStrength = 2;

void paintMarks(QPainter &painter, const NoteMapGeometry &at, const QList<NoteMark> &marks,
                bool faint, const Palette &palette)
{
    if (at.markUnit <= 0)
        return; // no room for a figure
    for (const NoteMark &mark : marks) {
        if (const std::optional<QPointF> place = at.placeOf(mark))
            paintNoteMark(painter, *place, mark.kind, mark.strength, faint, palette, at.markUnit);
    }
}

void paintSwatch(QPainter &painter, const NoteMapGeometry::LegendItem &item, const Palette &palette,
                 qreal unit)
{
    using Entry = NoteMapGeometry::Entry;
    const QPointF centre = item.swatch.center();
    const auto sign = [&](MarkKind kind, bool faint) {
        paintNoteMark(painter, centre, kind, legendStrength, faint, palette, unit);
    };
    switch (item.entry) {
    case Entry::Pain:
        return sign(MarkKind::Pain, false);
    case Entry::Tightness:
        return sign(MarkKind::Tightness, false);
    case Entry::Focus:
        return sign(MarkKind::Focus, false);
    case Entry::Avoid:
        return sign(MarkKind::Avoid, false);
    case Entry::Earlier:
        return sign(MarkKind::Pain, true);
    case Entry::LeftOut:
        QPainterPath swatch;
        swatch.addRoundedRect(item.swatch, 3 * unit, 3 * unit);
        return paintBodyPattern(painter, swatch, {BodyMarkKind::Avoid}, palette, unit);
    }
}

} // namespace

void NoteMapPainter::paint(QPainter &painter, const QRectF &rect, const NoteMap &map,
                           const Palette &palette, const QFont &font)
{
    if (rect.isEmpty() || map.views.isEmpty())
        return;
    const NoteMapGeometry at(rect, map, QFontMetricsF(font, painter.device()));
    BodyMapPainter::paint(painter, at.bodyArea, map.body(), palette, font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip); // a mark may stand beyond the body in a file
    paintMarks(painter, at, map.earlier, true, palette);
    paintMarks(painter, at, map.marks, false, palette);
    painter.restore();
    for (const NoteMapGeometry::LegendItem &item : at.legend) {
        paintSwatch(painter, item, palette, at.unit);
        painter.setPen(palette.color(u"text"_s));
        painter.drawText(item.word, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                         NoteMapGeometry::entryWord(item.entry));
    }
    painter.restore();
}

} // namespace unknot
