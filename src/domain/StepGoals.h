// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepNumbers.h"

namespace unknot {

// The goals of a situation, compared with a phase's start. Answers for a span of days, so that a
// score counts for one visit only. Knows nothing of pain.
class StepGoals
{
public:
    // `start`: the day of the phase's first visit; scores behind `today` are left out.
    StepGoals(const QList<FunctionGoal> &goals, QDate start, QDate today);

    [[nodiscard]] bool isEmpty() const { return m_courses.isEmpty(); }

    // A score was taken after `from`, up to `to`.
    [[nodiscard]] bool scoredWithin(QDate from, QDate to) const;

    // By the scores taken after `from`, up to `to`: one goal moved by its points, or all that were
    // scored, two at least, on average by theirs.
    [[nodiscard]] bool movedWithin(QDate from, QDate to, const StepThresholds &thresholds) const;

    // The latest score up to `to` of any goal is above that up to `from`.
    [[nodiscard]] bool anyBetter(QDate from, QDate to) const;

    [[nodiscard]] bool moved(const StepThresholds &thresholds) const; // by the latest scores
    [[nodiscard]] bool allMet() const; // all have a score, the latest at the target or above
    [[nodiscard]] std::optional<GoalMove> best() const; // the first by name of those that tie

private:
    struct Course
    {
        QString name;
        GoalScore start;
        QList<GoalScore> later; // by day
        int target = 10;
    };

    [[nodiscard]] static std::optional<int> latest(const Course &course, QDate from, QDate to);

    QList<Course> m_courses; // by name
    QDate m_start;
    QDate m_today;
    bool m_allCompared = true; // every goal has a score
};

} // namespace unknot
