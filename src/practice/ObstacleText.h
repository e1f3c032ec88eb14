// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"

#include <QString>

namespace unknot {

// Why a session finds no time, in two or three sentences: which one, on which days it was sought,
// what stands in the way and what would free it. Translated.
[[nodiscard]] QString obstacleText(const Obstacle &obstacle);

// What a rule is about, as a reason: "the working hours". Translated.
[[nodiscard]] QString slotRuleWords(SlotRule rule);

} // namespace unknot
