// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlanGoal.h"
#include "domain/SessionNote.h"

#include <QWidget>

namespace unknot {

class ScoreSlider;

// A slider for each of the plan's goals, with what it was last time. Keeps the scores of goals that
// the plan names no more as they came.
class GoalScores : public QWidget
{
    Q_OBJECT

public:
    explicit GoalScores(QWidget *parent = nullptr);

    // Builds the rows anew only where the goals are others: the focus stays. By the tab key they
    // follow `before`.
    void setGoals(const QList<PlanGoal> &goals, QWidget *before);
    void setEarlier(const QList<GoalRating> &ratings); // of the session before
    void setRatings(const QList<GoalRating> &ratings); // not announced
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isEmpty() const { return m_goals.isEmpty(); }
    [[nodiscard]] QList<GoalRating> ratings() const; // in the goals' order
    [[nodiscard]] const QList<ScoreSlider *> &sliders() const { return m_sliders; }

signals:
    void ratingsChanged(); // by the person

private:
    [[nodiscard]] bool knows(const GoalId &goal) const;

    QList<PlanGoal> m_goals;
    QList<ScoreSlider *> m_sliders; // one a goal
    QList<GoalRating> m_others;     // of goals the plan names no more
};

} // namespace unknot
