// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Measure.h"
#include "domain/Plan.h"
#include "domain/Session.h"
#include "domain/StepKind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// A measure on one day.
struct ProgressPoint
{
    QDate day;
    int session = 0;          // its number in the plan; 0 where it was taken outside of one
    int value = 0;            // as the session began
    std::optional<int> after; // right after it

    bool operator==(const ProgressPoint &) const = default;
};

// One measure, or one of the client's goals, over the course of a plan.
struct ProgressSeries
{
    Measure measure;             // of a goal: "goal", with the client's words as its label
    GoalId goal;                 // null unless it is one
    QList<ProgressPoint> points; // by day

    bool operator==(const ProgressSeries &) const = default;
};

// From the first point to the last.
struct ProgressChange
{
    int from = 0;
    int to = 0;
    std::optional<int> percent;   // of `from`, rounded, less than 0 where it fell; none from 0
    bool better = false;          // to the better side at all
    bool reached = false;         // to the better side by as much as counts
    std::optional<int> threshold; // the value at which it counts; none where none is published,
                                  // or where the range has no room for it

    [[nodiscard]] int points() const { return to - from; }

    bool operator==(const ProgressChange &) const = default;
};

enum class ProgressEventKind {
    Flare,  // pain before a session is worse than at the one before by the step rules' points
    Pause,  // of the plan
    Decided // a step decision
};

struct ProgressEvent
{
    ProgressEventKind kind = ProgressEventKind::Flare;
    QDate from;
    QDate until;                  // Pause: its last day, invalid while it lasts; else `from`
    std::optional<StepKind> step; // Decided: what was taken
    QString reason;               // the therapist's, may be empty

    bool operator==(const ProgressEvent &) const = default;
};

// Dose and outcome of one plan: all that its chart, its table and its report show.
struct Progress
{
    Plan plan;
    QList<Session> sessions;      // by number
    QList<ProgressSeries> series; // pain, stress, movement, the goals, then totals by label;
                                  // without those that have no point
    QList<ProgressEvent> events;  // by day
    QDate today;

    bool operator==(const Progress &) const = default;
};

// None where there are fewer than two points. Of points and percent either is enough, as the
// sources have it (Farrar 2001, Ostelo 2008).
[[nodiscard]] std::optional<ProgressChange> changeOf(const ProgressSeries &series);

// The days on which pain was higher by `worsePoints` (from 1) or more than at the point before.
[[nodiscard]] QList<ProgressEvent> flaresOf(const ProgressSeries &pain, int worsePoints);

} // namespace unknot
