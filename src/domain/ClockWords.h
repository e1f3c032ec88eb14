// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

namespace unknot {

// The locale's short form of a time of day, without seconds: "HH:mm", "h:mm AP".
[[nodiscard]] QString clockFormat();
[[nodiscard]] QString clockWords(QTime time);

} // namespace unknot
