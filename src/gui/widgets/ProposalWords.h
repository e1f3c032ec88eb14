// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"
#include "domain/SessionGate.h"

namespace unknot {

// What a plan would come to, in words. Translated.

// "24 sessions"; where the number is not certain, it says so.
[[nodiscard]] QString totalWords(const Taper &taper);

// "Mon 9 Nov, Thu 12 Nov 10:30 and 16 more": the time only where it is not the plan's.
[[nodiscard]] QString dateWords(const QList<PlacedVisit> &visits, QTime usual);

// "1–3, 5": numbers in order, with those that follow each other drawn together.
[[nodiscard]] QString numberWords(const QList<int> &numbers);

// A sentence for each reason why sessions do not fit the client's health, the weightiest first;
// empty where all do. One verdict for each visit.
[[nodiscard]] QString misfitWords(const QList<PlacedVisit> &visits,
                                  const QList<SessionVerdict> &verdicts);

} // namespace unknot
