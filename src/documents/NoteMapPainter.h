// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/NoteMapGeometry.h"
#include "documents/Palette.h"

#include <QFont>

class QPainter;

namespace unknot {

// Draws a note's map, the same on screen and on paper: the body as BodyMapPainter does, on it the
// marks, and a legend in words. Places come from NoteMapGeometry. Keeps nothing between calls.
class NoteMapPainter
{
public:
    static void paint(QPainter &painter, const QRectF &rect, const NoteMap &map,
                      const Palette &palette, const QFont &font);
};

} // namespace unknot
