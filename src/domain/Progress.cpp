// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Progress.h"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr int hundredPercent = 100;

// The points that count from `start` on; none where nothing is published.
std::optional<int> pointsThatCount(const Measure &measure, int start)
{
    std::optional<int> least;
    if (measure.change.points > 0)
        least = measure.change.points;
    if (measure.change.percent > 0 && start > 0) {
        const int share =
            (measure.change.percent * start + hundredPercent - 1) / hundredPercent; // upwards
        least = std::min(least.value_or(share), share);
    }
    return least;
}

} // namespace

std::optional<ProgressChange> changeOf(const ProgressSeries &series)
{
    if (series.points.size() < 2)
        return std::nullopt;
    const Measure &measure = series.measure;
    const int towardsBetter = measure.higherIsBetter ? 1 : -1;
    ProgressChange change;
    change.from = series.points.first().value;
    change.to = series.points.last().value;
    if (change.from != 0)
        change.percent = static_cast<int>(std::lround(100.0 * change.points() / change.from));
    const int gain = change.points() * towardsBetter;
    change.better = gain > 0;
    if (const auto needed = pointsThatCount(measure, change.from)) {
        const int threshold = change.from + *needed * towardsBetter;
        if (threshold >= measure.lowest && threshold <= measure.highest)
            change.threshold = threshold;
        change.reached = gain >= *needed;
    }
    return change;
}

QList<ProgressEvent> flaresOf(const ProgressSeries &pain, int worsePoints)
{
    QList<ProgressEvent> flares;
    for (qsizetype i = 1; i < pain.points.size(); ++i) {
        const ProgressPoint &point = pain.points.at(i);
        if (point.value - pain.points.at(i - 1).value >= worsePoints)
            flares << ProgressEvent{ProgressEventKind::Flare, point.day, point.day, {}, {}};
    }
    return flares;
}

} // namespace unknot
