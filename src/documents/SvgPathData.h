// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace unknot {

// The path in an SVG "d" attribute of absolute M, L, C and Z; numbers are parted by spaces or
// commas, and every command is named. Nothing for any other command or a number too few or many.
[[nodiscard]] std::optional<QPainterPath> readSvgPath(QStringView data);

} // namespace unknot
