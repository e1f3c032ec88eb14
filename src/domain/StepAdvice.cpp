// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepAdvice.h"

#include "domain/Taper.h"
#include "domain/TaperSteps.h"

namespace unknot {

namespace {

struct Suggestion
{
    StepKind kind;
    StepReason reason;
};

bool hasStepBelow(const Taper &taper, int phase)
{
    return phase + 1 < taper.phases.size() && !isFlare(taper, phase + 1);
}

bool keepsGain(const StepNumbers &numbers, const StepThresholds &thresholds)
{
    return numbers.painAtPlanStart &&
           reachesPainRule(*numbers.painAtPlanStart, *numbers.painNow, thresholds);
}

Suggestion whenWorse(const StepSituation &situation)
{
    const bool isUsed = isFlare(situation.taper, situation.phase) ||
                        isBackFromFlare(situation.taper, situation.phase);
    if (isUsed)
        return {StepKind::Refer, StepReason::WorseAgain};
    if (!stepAbove(situation.taper, situation.phase))
        return {StepKind::Refer, StepReason::WorseAtTop};
    return {StepKind::Up, StepReason::Worse};
}

Suggestion whenReached(const StepSituation &situation)
{
    if (hasStepBelow(situation.taper, situation.phase))
        return {StepKind::Down, StepReason::Reached};
    return {StepKind::Hold, StepReason::NoStepBelow};
}

// A flare is short: its end is its review.
Suggestion inFlare(const StepSituation &situation, const StepNumbers &numbers,
                   const StepThresholds &thresholds)
{
    const bool hasGain = numbers.points() < 0 || numbers.goalMoved;
    const bool isOver =
        situation.phaseStart.daysTo(situation.today) >= thresholds.flareWeeks * daysPerWeek;
    if (isOver && !hasGain)
        return {StepKind::Refer, StepReason::NoGain};
    if (isOver && hasStepBelow(situation.taper, situation.phase))
        return {StepKind::Down, StepReason::FlareOver};
    return {StepKind::Hold, hasGain ? StepReason::Improving : StepReason::NoChange};
}

Suggestion inPhase(const StepNumbers &numbers, const StepThresholds &thresholds)
{
    const bool isBetter = numbers.points() < 0 || numbers.goalMoved;
    const bool isKept = keepsGain(numbers, thresholds);
    if (numbers.reviewDue && !isBetter && !isKept)
        return {StepKind::Refer, StepReason::NoGain};
    if (numbers.reviewDue && !isKept && numbers.flatReviews >= thresholds.flatReviews)
        return {StepKind::Refer, StepReason::FlatReviews};
    if (numbers.painRun >= thresholds.visitsRunning && !numbers.goalsScored)
        return {StepKind::Hold, StepReason::AskAboutGoals};
    if (isBetter)
        return {StepKind::Hold, StepReason::Improving};
    return {StepKind::Hold, isKept ? StepReason::GainKept : StepReason::NoChange};
}

Suggestion suggest(const StepSituation &situation, const StepNumbers &numbers,
                   const StepThresholds &thresholds)
{
    if (situation.redFlag)
        return {StepKind::Refer, StepReason::RedFlag};
    if (situation.level >= Level::Stop)
        return {StepKind::Refer, StepReason::MustNotTreat};
    if (!numbers.painNow)
        return {StepKind::NotYet, StepReason::TooFewScores};
    if (numbers.points() >= thresholds.worsePoints)
        return whenWorse(situation);
    if (numbers.recoveredRun >= thresholds.visitsRunning)
        return {StepKind::Discharge, StepReason::Recovered};
    if (numbers.goalsMet)
        return {StepKind::Discharge, StepReason::GoalsMet};
    if (numbers.run >= thresholds.visitsRunning)
        return whenReached(situation);
    if (isFlare(situation.taper, situation.phase))
        return inFlare(situation, numbers, thresholds);
    return inPhase(numbers, thresholds);
}

QList<StepMissing> whatIsMissing(const StepNumbers &numbers)
{
    QList<StepMissing> missing;
    if (!numbers.painNow)
        missing << StepMissing::PainScores;
    else if (!numbers.lastHasPain)
        missing << StepMissing::PainAtLastVisit;
    if (!numbers.hasGoals)
        missing << StepMissing::GoalScores;
    else if (numbers.painNow && !numbers.goalsScored)
        missing << StepMissing::GoalAtVisits;
    return missing;
}

} // namespace

StepAdvice adviseStep(const StepSituation &situation, const StepThresholds &thresholds)
{
    const StepNumbers numbers = measureStep(situation, thresholds);
    const Suggestion suggestion = suggest(situation, numbers, thresholds);
    return {suggestion.kind, suggestion.reason, numbers, thresholds, whatIsMissing(numbers)};
}

} // namespace unknot
