// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taper.h"

namespace unknot {

// What a phase is called: after how often it meets, so that the same cadence has the same name
// everywhere. More than once a week "Relief", weekly "Consolidate", up to three weeks "Taper",
// less often "Maintain". Translated.
[[nodiscard]] QString phaseName(const Cadence &cadence);

// "twice a week", "every 2 weeks", "3 times in 2 weeks". Translated.
[[nodiscard]] QString cadenceWords(const Cadence &cadence);

} // namespace unknot
