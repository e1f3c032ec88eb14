// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"

#include <QStringList>

namespace unknot {

// The four phases, whether or not a plan is in them, with a typical cadence each.
[[nodiscard]] QList<CadenceCount> byPhase(const QList<CadenceCount> &cadences);

// One row for each preset that has plans, and one for all other schedules. The change counts where
// pain fell by `points` of 0 to 10 and by `percent` of the first score, as the step rules have it;
// from 0 it can't.
[[nodiscard]] QList<PresetOutcome>
outcomesOf(const QStringList &presets, const QList<PainCount> &counts, int points, int percent);

} // namespace unknot
