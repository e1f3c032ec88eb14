// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMapGeometry.h"
#include "documents/NoteMap.h"

#include <QCoreApplication>

namespace unknot {

// Where the parts of a note's map lie within a rectangle: the body with captions, the legend below.
// One for painting and for finding what is under a point; keeps no picture.
class NoteMapGeometry
{
    Q_DECLARE_TR_FUNCTIONS(NoteMapGeometry)

public:
    // What a legend entry explains.
    enum class Entry { Pain, Tightness, Focus, Avoid, LeftOut, Earlier };

    struct LegendItem
    {
        Entry entry;
        QRectF swatch;
        QRectF word;
    };

    NoteMapGeometry(const QRectF &rect, const NoteMap &map, const QFontMetricsF &metrics);

    // Where figures of this height fit side by side and the legend needs no more rows.
    [[nodiscard]] static QSizeF sizeFor(qreal figureHeight, const NoteMap &map,
                                        const QFontMetricsF &metrics);
    [[nodiscard]] static QString entryWord(Entry entry);

    // Nothing where the mark's view is not shown.
    [[nodiscard]] std::optional<QPointF> placeOf(const NoteMark &mark) const;
    // Into `marks`, -1 without: the nearest whose sign, or a finger's breadth of it, has the point.
    [[nodiscard]] qsizetype markAt(const QPointF &point, const QList<NoteMark> &marks) const;
    // `mark` with its place and region at the point; nothing beside the body.
    [[nodiscard]] std::optional<NoteMark> moved(const NoteMark &mark, const QPointF &point) const;

    qreal unit;     // a pixel where the body font has 13
    qreal markUnit; // the same for marks, less where the figures are small
    QRectF bodyArea;
    BodyMapGeometry body;
    QList<LegendItem> legend;
};

} // namespace unknot
