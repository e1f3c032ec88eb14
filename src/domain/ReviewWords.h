// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

#include <QString>

namespace unknot {

// When a plan is looked at again, to end a sentence on screen and on paper: "6 visits or 4 weeks,
// whichever comes first". Translated.
[[nodiscard]] QString reviewWords(const ReviewRule &rule);

} // namespace unknot
