// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepKind.h"
#include "domain/StepNumbers.h"

namespace unknot {

// Why a step is suggested; one for each sentence.
enum class StepReason {
    RedFlag,       // refer
    MustNotTreat,  // refer: screening says stop or urgent
    TooFewScores,  // not yet
    Worse,         // up
    WorseAgain,    // refer: the step up is used
    WorseAtTop,    // refer: there is no step above
    Recovered,     // discharge
    GoalsMet,      // discharge
    Reached,       // down
    FlareOver,     // down, back to the step before the flare
    NoStepBelow,   // hold: reached, but no phase follows that meets less often
    NoGain,        // refer, at a review
    FlatReviews,   // refer, at a review
    AskAboutGoals, // hold: pain alone reaches its rule; with a goal scored a step down may be due
    Improving,     // hold
    GainKept,      // hold: no better than at the phase's start, but than at the plan's
    NoChange       // hold until the review
};

// What would have to be recorded for better advice.
enum class StepMissing {
    PainScores, // at the phase's first visit and one more
    PainAtLastVisit,
    GoalScores,  // none at all
    GoalAtVisits // at each of the latest visits that a step down looks at
};

// A suggestion with all it stands on, to be kept with the therapist's decision. Never acts.
struct StepAdvice
{
    StepKind kind = StepKind::NotYet;
    StepReason reason = StepReason::TooFewScores;
    StepNumbers numbers;
    StepThresholds thresholds;
    QList<StepMissing> missing;

    bool operator==(const StepAdvice &) const = default;
};

// The step rules, weightiest first. Ours; no trial tested them (clinical thresholds have sources in
// step_rules.json). Pure: the same input gives the same advice, in whatever order lists stand.
// - A red flag, or a verdict of stop or urgent, always refers.
// - Worse than at the phase's start: one step up, once; again, in a flare, or without a step above:
//   refer.
// - Recovered at the visits running that a step down asks for, or all goals met: discharge.
// - A flare goes back when its weeks are over, or earlier when a step down is reached.
// - Pain and a goal reach their rules at visits running: down.
// - At a review without gain (neither pain below the phase's start nor a goal moved), or with flat
//   reviews running: refer. What an earlier phase gained by the pain rule and this one keeps is
//   gain, so that a quiet maintenance phase is not referred.
// - Else hold. Where no goal is scored pain alone never advises a step down: it asks for the goal.
[[nodiscard]] StepAdvice adviseStep(const StepSituation &situation,
                                    const StepThresholds &thresholds);

} // namespace unknot
