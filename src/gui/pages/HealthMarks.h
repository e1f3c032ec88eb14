// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMap.h"
#include "domain/Plan.h"
#include "domain/Screening.h"

namespace unknot {

class Catalogue;

// What a client's body map shows: what the newest active plan works on, and what health asks to
// treat with care or to leave out. `plans` are newest first; without a catalogue nobody can tell
// what a plan's words mean.
[[nodiscard]] QList<BodyMark> healthMarks(const QList<Plan> &plans, const Verdict &verdict,
                                          const Catalogue *catalogue);

} // namespace unknot
