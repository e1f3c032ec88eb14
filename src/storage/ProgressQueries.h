// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PlanGoal.h"
#include "domain/SessionNote.h"
#include "domain/ZonedTime.h"

#include <QList>

namespace unknot {

class Database;

// The scores of one completed session.
struct VisitScores
{
    SessionId session;
    int number = 0;
    QDate day; // in the session's own zone
    Scores before;
    Scores after;
    QList<GoalRating> goals;

    bool operator==(const VisitScores &) const = default;
};

// A goal of a plan, also one that is asked no more.
struct KeptGoal
{
    PlanGoal goal;
    bool dropped = false;

    bool operator==(const KeptGoal &) const = default;
};

// From `first` to `last`, that day too; `last` is invalid while it lasts.
struct PlanPause
{
    QDate first;
    QDate last;

    bool operator==(const PlanPause &) const = default;
};

// What was measured over a plan: so many queries for one visit as for hundreds.
class ProgressQueries
{
public:
    // By start.
    [[nodiscard]] static Result<QList<VisitScores>> visits(Database &database, PlanId plan);
    [[nodiscard]] static Result<QList<KeptGoal>> goals(Database &database, PlanId plan);
    [[nodiscard]] static Result<QList<PlanPause>> pauses(Database &database, PlanId plan);
};

} // namespace unknot
