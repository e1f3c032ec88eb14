// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"

#include <QString>
#include <QStringList>

namespace unknot {

inline constexpr int mostSeries = 8; // that one chart draws; more can't be told apart

// What ProgressChartPainter draws, on screen and on paper: dose and outcome of a plan over time.
// Knows nothing of pixels.
struct ProgressChart
{
    Progress progress;
    QStringList shown;    // keys of series; the first mostSeries of them that there are
    bool inColour = true; // false: one ink; series differ by pattern and shape either way

    bool operator==(const ProgressChart &) const = default;
};

// What names a series in `shown`: its measure's id, or its goal's id as text.
[[nodiscard]] QString seriesKey(const ProgressSeries &series);

// What is shown unless something else is asked for: pain and the client's goals.
[[nodiscard]] QStringList usualSeries(const Progress &progress);

// The series that the chart draws: those of `shown`, in the order of the progress.
[[nodiscard]] QList<ProgressSeries> drawnSeries(const ProgressChart &chart);

// For tips, screen readers and tables. Translated; what a person typed stays as it is.
// "Session 7, 2 Nov 2026: Pain 6 before, 4 after".
[[nodiscard]] QString pointWords(const ProgressSeries &series, const ProgressPoint &point);
// "2 Nov 2026: Step down, slept well again"
[[nodiscard]] QString eventWords(const ProgressEvent &event);
// "Flare", "Pause", "Step down": the word beside its mark.
[[nodiscard]] QString eventWord(const ProgressEvent &event);
// "Pain: 7 at first, 4 now.", a sentence a series; what the chart says as a whole.
[[nodiscard]] QString chartWords(const ProgressChart &chart);

} // namespace unknot
