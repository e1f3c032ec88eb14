// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMapGeometry.h"
#include "documents/Palette.h"

#include <QCoreApplication>
#include <QFont>

class QPainter;

namespace unknot {

// Draws a body map, the same on screen and on paper: the figures with what is marked on them, which
// side is which, and a legend in words. Places come from BodyMapGeometry. Keeps nothing between
// calls.
class BodyMapPainter
{
    Q_DECLARE_TR_FUNCTIONS(BodyMapPainter)

public:
    static void paint(QPainter &painter, const QRectF &rect, const BodyMap &map,
                      const Palette &palette, const QFont &font);
};

} // namespace unknot
