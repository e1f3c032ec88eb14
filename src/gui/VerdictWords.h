// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionFit.h"

namespace unknot {

class Catalogue;

// Screening in words, as banners and the health tab say it. Translated; what a person typed comes
// back as it was typed.

// "Proceed with care"
[[nodiscard]] QString verdictTitle(Level level);

// One short line: the weightiest finding and what to do, its clearance, what to leave out, and how
// many more there are. Empty where nothing was found.
[[nodiscard]] QString verdictSentence(const Verdict &verdict, const RegionTree &regions);

// "Planned, but to be left out: Low back, left (Shingles)." and that it takes too long; empty where
// the planned `minutes` and work fit.
[[nodiscard]] QString conflictSentence(const QList<WorkConflict> &conflicts, const Verdict &verdict,
                                       int minutes, const RegionTree &regions);

// "Werner 2024, expert consensus · not confirmed"
[[nodiscard]] QString sourceWords(const Finding &finding, const Catalogue &catalogue);

} // namespace unknot
