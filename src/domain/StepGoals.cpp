// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepGoals.h"

#include <algorithm>
#include <tuple>

namespace unknot {

StepGoals::StepGoals(const QList<FunctionGoal> &goals, QDate start, QDate today)
    : m_start(start)
    , m_today(today)
{
    for (const FunctionGoal &goal : goals) {
        QList<GoalScore> scores = goal.scores;
        scores.removeIf([today](const GoalScore &score) { return score.day > today; });
        if (scores.isEmpty()) {
            m_allCompared = false;
            continue;
        }
        // Of two scores on one day the lower stands last, and counts: the careful reading.
        std::ranges::sort(scores, [](const GoalScore &a, const GoalScore &b) {
            return std::tuple(a.day, b.score) < std::tuple(b.day, a.score);
        });
        const auto behind = std::ranges::upper_bound(scores, start, {}, &GoalScore::day);
        const auto first = behind == scores.begin() ? behind : behind - 1;
        m_courses << Course{goal.name, *first, QList<GoalScore>(first + 1, scores.end()),
                            goal.target};
    }
    std::ranges::sort(m_courses, [](const Course &a, const Course &b) {
        return std::tuple(a.name, a.start.day, a.start.score) <
               std::tuple(b.name, b.start.day, b.start.score);
    });
}

std::optional<int> StepGoals::latest(const Course &course, QDate from, QDate to)
{
    std::optional<int> found;
    for (const GoalScore &score : course.later) {
        if (score.day > from && score.day <= to)
            found = score.score;
    }
    return found;
}

bool StepGoals::scoredWithin(QDate from, QDate to) const
{
    return std::ranges::any_of(
        m_courses, [&](const Course &course) { return latest(course, from, to).has_value(); });
}

bool StepGoals::movedWithin(QDate from, QDate to, const StepThresholds &thresholds) const
{
    int scored = 0;
    int sum = 0;
    for (const Course &course : m_courses) {
        const auto score = latest(course, from, to);
        if (!score)
            continue;
        const int gain = *score - course.start.score;
        if (gain >= thresholds.goalPoints)
            return true;
        ++scored;
        sum += gain;
    }
    return scored > 1 && sum >= thresholds.goalAveragePoints * scored;
}

bool StepGoals::anyBetter(QDate from, QDate to) const
{
    return std::ranges::any_of(m_courses, [&](const Course &course) {
        const int before = latest(course, m_start, from).value_or(course.start.score);
        return latest(course, from, to).value_or(before) > before;
    });
}

bool StepGoals::moved(const StepThresholds &thresholds) const
{
    return movedWithin(m_start, m_today, thresholds);
}

bool StepGoals::allMet() const
{
    return m_allCompared && !m_courses.isEmpty() &&
           std::ranges::all_of(m_courses, [this](const Course &course) {
               return latest(course, m_start, m_today).value_or(course.start.score) >=
                      course.target;
           });
}

std::optional<GoalMove> StepGoals::best() const
{
    std::optional<GoalMove> best;
    for (const Course &course : m_courses) {
        const int to = latest(course, m_start, m_today).value_or(course.start.score);
        if (!best || to - course.start.score > best->to - best->from)
            best = GoalMove{course.name, course.start.score, to};
    }
    return best;
}

} // namespace unknot
