// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

namespace unknot {

// The line icon resources/icons/NAME.svg drawn in `color`, `size` logical pixels square, sharp at
// `ratio` device pixels each. Drawn once, then kept in the pixmap cache.
[[nodiscard]] QPixmap lineIcon(const QString &name, const QColor &color, int size, qreal ratio);

} // namespace unknot
