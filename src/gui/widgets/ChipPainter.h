// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"

#include <QFont>
#include <QRect>

class QPainter;

namespace unknot {

// The pill around a level's word, for delegates that place it themselves. `level` is a chip's name
// (models/Roles.h), `font` the one of the text beside it.
[[nodiscard]] QSize chipSize(const QString &words, const QFont &font);
void paintChip(QPainter &painter, const QRect &area, const QString &words, const QString &level,
               const QFont &font, const Palette &palette);

// Beside text in `font`: the one of a second line, and the one of a pill.
[[nodiscard]] QFont smallFont(const QFont &font);
[[nodiscard]] QFont chipFont(const QFont &font);

} // namespace unknot
