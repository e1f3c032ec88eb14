// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"

#include <QStringList>

namespace unknot {

[[nodiscard]] QList<ReportKind> reportKinds(); // all, in the order they are shown

// The words of a report, the same on screen and on paper. `months` is how many of the counted
// months are shown.
[[nodiscard]] QString reportTitle(ReportKind kind);
[[nodiscard]] QStringList reportHeadings(ReportKind kind);
// What time it speaks of: "December 2025 to November 2026", "As of 9 November 2026".
[[nodiscard]] QString reportPeriod(ReportKind kind, const PracticeReport &report, int months);
[[nodiscard]] QString reportSummary(ReportKind kind, const PracticeReport &report, int months);
// How its numbers are to be taken.
[[nodiscard]] QString reportNote(ReportKind kind, const PracticeReport &report);
// Said where there is nothing to list.
[[nodiscard]] QString reportEmptyTitle(ReportKind kind);
[[nodiscard]] QString reportEmptySentence(ReportKind kind);

} // namespace unknot
