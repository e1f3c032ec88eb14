// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"

#include <QStringList>

namespace unknot {

// One row of a report's table.
struct ReportLine
{
    QString key;       // the same thing has the same key whenever it is counted
    QStringList cells; // as many as there are headings
    ClientId client;   // whom it speaks of; null: of nobody
    PlanId plan;       // null without

    bool operator==(const ReportLine &) const = default;
};

// The rows of a report in words, as many cells as reportHeadings(); none where nothing is counted.
// `months` is how many of the counted months are shown, the newest first.
[[nodiscard]] QList<ReportLine> reportLines(ReportKind kind, const PracticeReport &report,
                                            int months);

// The name of a row of outcomes; presets may have none that is shown.
[[nodiscard]] QString presetWord(const PresetOutcome &outcome);
// "12 of 40 (30 %)"; below reportFewPlans "3 of 7, few".
[[nodiscard]] QString reachedWords(const PresetOutcome &outcome);
// The months that are shown, oldest first.
[[nodiscard]] QList<MonthCount> shownMonths(const PracticeReport &report, int months);
[[nodiscard]] QString reportMonth(QDate month); // "November 2026"

} // namespace unknot
