// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"
#include "domain/Plan.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// What the step rules ask for. The values come from resources/knowledge/step_rules.json, with the
// source of each (knowledge/StepRules); there are none in the code.
struct StepThresholds
{
    int painPoints = 0;        // of 0 to 10; a step down asks for so many points less,
    int painPercent = 0;       // and so many percent less than at the phase's start
    int goalPoints = 0;        // by which one goal has to move, of 0 to 10,
    int goalAveragePoints = 0; // or several on average
    int visitsRunning = 0;     // at which that has to be so
    int worsePoints = 0;       // from here on it is worse
    int flareWeeks = 0;        // a step up lasts at the most
    int recoveredPain = 0;     // pain that counts as recovered, at so many visits as above
    int flatReviews = 0;       // reviews running without gain that end the course

    bool operator==(const StepThresholds &) const = default;
};

// A completed visit.
struct VisitPain
{
    QDate day;
    // 0 to 10, as the session began: the relief right after it says nothing about the course.
    std::optional<int> pain;

    bool operator==(const VisitPain &) const = default;
};

struct GoalScore
{
    QDate day;
    int score = 0; // 0 (unable) to 10 (as before the complaint)

    bool operator==(const GoalScore &) const = default;
};

// Something that the client wants to be able to do again.
struct FunctionGoal
{
    QString name; // in the client's words
    QList<GoalScore> scores;
    int target = 10;

    bool operator==(const FunctionGoal &) const = default;
};

// All that step advice looks at. Lists in any order; what lies behind `today` does not count.
struct StepSituation
{
    QDate today;
    Taper taper;
    int phase = 0; // where the plan is, index into taper.phases
    QDate phaseStart;
    QList<VisitPain> visits;   // of the whole plan
    QList<FunctionGoal> goals; // none: nobody asked yet
    QList<QDate> reviews;      // held so far
    ReviewRule review;
    bool redFlag = false;       // any answered with yes
    Level level = Level::Clear; // of today's screening

    bool operator==(const StepSituation &) const = default;
};

} // namespace unknot
