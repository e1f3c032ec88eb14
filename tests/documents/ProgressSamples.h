// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"

namespace unknot {

// The progress of samplePlan(notation) on `today`: two goals, scores at each completed session
// (pain falls slowly and flares up now and then), stress, movement, RMDQ totals every four weeks, a
// pause and two decisions where there is time for them.
[[nodiscard]] Progress sampleProgress(const QString &notation, QDate today);

// The same on the day behind its last session.
[[nodiscard]] Progress finishedProgress(const QString &notation);

// Without sessions that are over and without any score.
[[nodiscard]] Progress emptyProgress(const QString &notation);

[[nodiscard]] QStringList allSeries(const Progress &progress); // keys

} // namespace unknot
