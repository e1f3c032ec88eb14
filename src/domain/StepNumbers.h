// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepSituation.h"

namespace unknot {

// A goal's score at the phase's start and now.
struct GoalMove
{
    QString name;
    int from = 0;
    int to = 0;

    bool operator==(const GoalMove &) const = default;
};

// What the measurements say, before any rule decides. "At the phase's start" is the phase's first
// visit with a pain score; a goal's score there is the last up to that day, else the first after
// it. A goal's score belongs to the first visit on or after its day.
struct StepNumbers
{
    // pain, 0 to 10
    std::optional<int> painAtPlanStart; // set where it lies before this phase
    std::optional<int> painAtStart;
    std::optional<int> painNow; // at the latest visit behind the first that has a score
    int visits = 0;             // of the phase
    int visitsMeasured = 0;     // from painAtStart to painNow, both included
    // how many of the latest visits, running
    int painRun = 0;      // reach the rule for pain
    int run = 0;          // reach that for pain and that for goals
    int recoveredRun = 0; // begin with no more than the recovered pain
    bool lastHasPain = false;
    // goals
    bool hasGoals = false;            // at least one can be compared with the phase's start
    bool goalsScored = false;         // at each of the latest visits that a step asks for
    bool goalMoved = false;           // by the latest score
    bool goalsMet = false;            // all of them, by the latest score
    std::optional<GoalMove> bestGoal; // that moved most, set where hasGoals
    // reviews
    bool reviewDue = false;
    QDate reviewOn;         // at the latest
    int visitsToReview = 0; // 0 where it is due for its visits
    int flatReviews = 0;    // running, today's included where one is due

    [[nodiscard]] int points() const; // less than 0: better; 0 where one of the two is not known
    [[nodiscard]] std::optional<int> percent() const; // of painAtStart, rounded; none from 0

    bool operator==(const StepNumbers &) const = default;
};

// Pure: the same input gives the same numbers, in whatever order lists stand.
[[nodiscard]] StepNumbers measureStep(const StepSituation &situation,
                                      const StepThresholds &thresholds);

// True for a fall of pain that is large enough in points and in percent, both.
[[nodiscard]] bool reachesPainRule(int from, int to, const StepThresholds &thresholds);

} // namespace unknot
