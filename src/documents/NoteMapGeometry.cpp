// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/NoteMapGeometry.h"

#include "documents/LegendRows.h"
#include "documents/NoteMarkShape.h"

#include <QLineF>

#include <algorithm>

namespace unknot {

namespace {

// In units.
constexpr qreal legendGap = 8;
constexpr qreal margin = 5;       // a mark at a hand reaches over the figure's edge
constexpr qreal hitReach = 9;     // of a small mark
constexpr qreal fullFigure = 130; // wide, from which on marks have their size

using Entry = NoteMapGeometry::Entry;

QList<Entry> entriesOf(const NoteMap &map)
{
    QList<Entry> entries;
    if (map.kindsInLegend)
        entries = {Entry::Pain, Entry::Tightness, Entry::Focus, Entry::Avoid};
    if (!map.avoid.isEmpty())
        entries.append(Entry::LeftOut);
    if (!map.earlier.isEmpty())
        entries.append(Entry::Earlier);
    return entries;
}

QStringList wordsOf(const QList<Entry> &entries)
{
    QStringList words;
    for (const Entry entry : entries)
        words.append(NoteMapGeometry::entryWord(entry));
    return words;
}

// From the rectangle's top; put below the body later.
QList<NoteMapGeometry::LegendItem> legendIn(const QRectF &rect, const NoteMap &map,
                                            const QFontMetricsF &metrics)
{
    const QList<Entry> entries = entriesOf(map);
    QList<NoteMapGeometry::LegendItem> items;
    for (const LegendPlace &place : LegendRows(metrics).places(rect, wordsOf(entries)))
        items.append({entries.at(items.size()), place.swatch, place.word});
    return items;
}

QRectF roomAbove(const QList<NoteMapGeometry::LegendItem> &legend, const QRectF &rect, qreal unit)
{
    const qreal below =
        legend.isEmpty() ? 0 : legend.last().word.bottom() - rect.top() + legendGap * unit;
    return rect.adjusted(margin * unit, margin * unit, -margin * unit, -below);
}

} // namespace

QString NoteMapGeometry::entryWord(Entry entry)
{
    switch (entry) {
    case Entry::Pain:
        return markKindWord(MarkKind::Pain);
    case Entry::Tightness:
        return markKindWord(MarkKind::Tightness);
    case Entry::Focus:
        return markKindWord(MarkKind::Focus);
    case Entry::Avoid:
        return markKindWord(MarkKind::Avoid);
    case Entry::LeftOut:
        return tr("Left out", "regions that screening leaves out");
    case Entry::Earlier:
        return tr("Last time", "marks of the session before");
    }
    Q_UNREACHABLE();
}

NoteMapGeometry::NoteMapGeometry(const QRectF &rect, const NoteMap &map,
                                 const QFontMetricsF &metrics)
    : unit(LegendRows(metrics).unit())
    , markUnit(unit)
    , bodyArea(rect)
    , body(rect, map.views, metrics, false)
    , legend(legendIn(rect, map, metrics))
{
    bodyArea = roomAbove(legend, rect, unit);
    body = BodyMapGeometry(bodyArea, map.views, metrics, false);
    markUnit = std::min(unit, body.figures.first().width() / fullFigure);
    const qreal legendTop = body.captions.first().bottom() + legendGap * unit - rect.top();
    for (LegendItem &item : legend) {
        item.swatch.translate(0, legendTop);
        item.word.translate(0, legendTop);
    }
}

QSizeF NoteMapGeometry::sizeFor(qreal figureHeight, const NoteMap &map,
                                const QFontMetricsF &metrics)
{
    const QStringList words = wordsOf(entriesOf(map));
    const LegendRows rows(metrics);
    const QSizeF drawn = bodyFigure(BodyView::Front).size;
    const auto count = static_cast<qreal>(map.views.size());
    const qreal aside = 2 * margin * rows.unit();
    const qreal figures = count * drawn.width() * figureHeight / drawn.height() +
                          (count - 1) * BodyMapGeometry::figureGap * rows.unit();
    const QSizeF legend = words.isEmpty() ? QSizeF(0, 0) : rows.oneRow(words);
    const qreal below = words.isEmpty() ? 0 : legendGap * rows.unit() + legend.height();
    return {std::max(figures + aside, legend.width()),
            margin * rows.unit() + figureHeight + BodyMapGeometry::captionHeight(metrics) + below};
}

std::optional<QPointF> NoteMapGeometry::placeOf(const NoteMark &mark) const
{
    const qsizetype view = body.views.indexOf(viewOf(mark));
    if (view < 0)
        return std::nullopt;
    return body.placeOf(view).map(drawnPlace(mark));
}

qsizetype NoteMapGeometry::markAt(const QPointF &point, const QList<NoteMark> &marks) const
{
    qsizetype nearest = -1;
    qreal least = 0;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const std::optional<QPointF> place = placeOf(marks.at(i));
        if (!place)
            continue;
        const qreal reach = std::max(markReach(marks.at(i).strength) * markUnit, hitReach * unit);
        const qreal distance = QLineF(*place, point).length();
        if (distance <= reach && (nearest < 0 || distance <= least)) { // of two, the upper one
            nearest = i;
            least = distance;
        }
    }
    return nearest;
}

std::optional<NoteMark> NoteMapGeometry::moved(const NoteMark &mark, const QPointF &point) const
{
    for (qsizetype i = 0; i < body.views.size(); ++i) {
        const QTransform &place = body.placeOf(i);
        if (body.figures.at(i).contains(point) && place.isInvertible())
            return markMovedTo(mark, body.views.at(i), place.inverted().map(point));
    }
    return std::nullopt;
}

} // namespace unknot
