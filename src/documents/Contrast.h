// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace unknot {

// How well `a` can be told from `b`: 1 (not at all) to 21 (black on white), as WCAG 2.2 reckons it.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

// `color` as it is, or moved towards `strong` by just as much as it takes to reach `ratio` on
// `back`; `strong` itself where that is not enough.
[[nodiscard]] QColor legible(const QColor &color, const QColor &strong, const QColor &back,
                             double ratio);

} // namespace unknot
