// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReportRules.h"

#include "domain/PhaseNames.h"

#include <algorithm>
#include <array>
#include <map>

namespace unknot {

namespace {

using PlansByScore = std::map<int, int>;

bool isReached(int first, int last, int points, int percent)
{
    const int fall = first - last;
    return fall > 0 && fall >= points && fall * 100 >= percent * first;
}

int scoreAt(const PlansByScore &plans, int index)
{
    for (const auto &[score, count] : plans) {
        index -= count;
        if (index < 0)
            return score;
    }
    return 0;
}

std::optional<double> median(const PlansByScore &plans, int total)
{
    if (total == 0)
        return std::nullopt;
    return (scoreAt(plans, (total - 1) / 2) + scoreAt(plans, total / 2)) / 2.0;
}

// The plans of one schedule as they are added up.
struct Tally
{
    PresetOutcome outcome;
    PlansByScore firsts;
    PlansByScore lasts;

    void add(const PainCount &count, int points, int percent)
    {
        outcome.plans += count.plans;
        if (!count.first || !count.last)
            return;
        outcome.scored += count.plans;
        firsts[*count.first] += count.plans;
        lasts[*count.last] += count.plans;
        if (isReached(*count.first, *count.last, points, percent))
            outcome.reached += count.plans;
    }
};

} // namespace

QList<CadenceCount> byPhase(const QList<CadenceCount> &cadences)
{
    constexpr std::array typical{Cadence{2, 1}, Cadence{1, 1}, Cadence{1, 2}, Cadence{1, 4}};
    QList<CadenceCount> phases;
    for (const Cadence &cadence : typical) {
        CadenceCount phase{.cadence = cadence};
        for (const CadenceCount &count : cadences) {
            if (phaseName(count.cadence) != phaseName(cadence))
                continue;
            phase.plans += count.plans;
            phase.openSessions += count.openSessions;
        }
        phases << phase;
    }
    return phases;
}

QList<PresetOutcome> outcomesOf(const QStringList &presets, const QList<PainCount> &counts,
                                int points, int percent)
{
    std::map<int, Tally> tallies;
    for (const PainCount &count : counts)
        tallies[count.preset].add(count, points, percent);
    QList<PresetOutcome> outcomes;
    for (auto &[preset, tally] : tallies) {
        tally.outcome.preset = presets.value(preset);
        tally.outcome.firstPain = median(tally.firsts, tally.outcome.scored);
        tally.outcome.lastPain = median(tally.lasts, tally.outcome.scored);
        outcomes << tally.outcome;
    }
    std::ranges::stable_sort(outcomes, [](const PresetOutcome &a, const PresetOutcome &b) {
        if (a.preset.isEmpty() != b.preset.isEmpty())
            return b.preset.isEmpty();
        return a.plans > b.plans;
    });
    return outcomes;
}

} // namespace unknot
