// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// How long something lasts, as short as it gets: "45 min", "2 h", "1 h 30 min". Translated.
[[nodiscard]] QString durationWords(int minutes);

} // namespace unknot
