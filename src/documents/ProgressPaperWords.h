// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperTable.h"
#include "domain/Progress.h"

#include <QString>
#include <QStringList>

namespace unknot {

// The sentences and tables of the progress report. Translated.

// "6 of 14 sessions completed, 1 missed; from 5 Oct to 2 Nov 2026".
[[nodiscard]] QString attendedWords(const Progress &progress);

// "7 at first (5 Oct 2026), 5 at last (2 Nov 2026): 2 points lower, which is better (29 % of the
// first)." and, where a series has two points, whether that counts.
[[nodiscard]] QString changeWords(const ProgressSeries &series);

// From how much on a change counts, and as what; that none is published, where that is so.
[[nodiscard]] QString thresholdWords(const Measure &measure);

// "0 to 10, less is better".
[[nodiscard]] QString scaleWords(const Measure &measure);

// What is to come: the next session and how many, the review; or that the plan is over.
[[nodiscard]] QStringList nextWords(const Progress &progress);

// Every session that is over with its scores, before → after. A table for each so many measures as
// a page is wide.
[[nodiscard]] QList<PaperTable> scoreTables(const Progress &progress);

// Goals by the short names that the tables' headers have, "G1: sit an hour"; empty without goals.
[[nodiscard]] QStringList goalKeys(const Progress &progress);

// Totals that were not taken in a session, a row each; no rows without.
[[nodiscard]] PaperTable totalsTable(const Progress &progress);

} // namespace unknot
