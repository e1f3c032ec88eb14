// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMap.h"
#include "domain/SessionNote.h"

#include <optional>

namespace unknot {

[[nodiscard]] QString markKindWord(MarkKind kind);    // "Pain"
[[nodiscard]] QString markStrengthWord(int strength); // "strong"
// "Pain, strong (Low back, left): burning", the word as it was typed.
[[nodiscard]] QString markWords(const NoteMark &mark, const RegionTree &regions);

// Between a mark's thousandths and a point in the units of its view's figure.
[[nodiscard]] BodyView viewOf(const NoteMark &mark);
[[nodiscard]] QPointF drawnPlace(const NoteMark &mark);
// `mark` moved to a point of a figure, with the region and side that are drawn there; nothing where
// the point lies beside the body.
[[nodiscard]] std::optional<NoteMark> markMovedTo(NoteMark mark, BodyView view,
                                                  const QPointF &point);
// `mark` moved to where it best names a region: inside its drawn shape.
[[nodiscard]] NoteMark markMovedTo(NoteMark mark, BodyView view, qsizetype part);

// What NoteMapPainter draws, on screen and on paper: a session's marks on the body, those of the
// session before as outlines, and beneath them what screening leaves out. Knows nothing of pixels.
struct NoteMap
{
    RegionTree regions;
    QList<NoteMark> marks;
    QList<NoteMark> earlier;
    QList<RegionRef> avoid; // left out, with all that lies in them
    QList<BodyView> views = {BodyView::Front, BodyView::Back}; // at least one
    // The kinds of marks in the legend; without, it only has what lies beneath them.
    bool kindsInLegend = true;

    // The figures with what is left out, without marks and legend.
    [[nodiscard]] BodyMap body() const;
};

} // namespace unknot
