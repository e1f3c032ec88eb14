// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/GoalScores.h"

#include "gui/widgets/ScoreSlider.h"

#include <QVBoxLayout>

#include <algorithm>

namespace unknot {

namespace {

std::optional<int> scoreOf(const GoalId &goal, const QList<GoalRating> &ratings)
{
    const auto found = std::ranges::find(ratings, goal, &GoalRating::goal);
    return found == ratings.end() ? std::nullopt : std::optional(found->score);
}

} // namespace

GoalScores::GoalScores(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
}

void GoalScores::setGoals(const QList<PlanGoal> &goals, QWidget *before)
{
    if (goals == m_goals)
        return;
    const QList<GoalRating> given = ratings();
    m_goals = goals;
    qDeleteAll(m_sliders);
    m_sliders.clear();
    for (const PlanGoal &goal : goals) {
        auto *slider = new ScoreSlider(this);
        slider->setObjectName(QStringLiteral("goal%1").arg(m_sliders.size() + 1));
        slider->setCaption(goal.words);
        layout()->addWidget(slider);
        setTabOrder(before, slider);
        before = slider;
        connect(slider, &ScoreSlider::numberChanged, this, &GoalScores::ratingsChanged);
        m_sliders << slider;
    }
    setRatings(given);
}

void GoalScores::setEarlier(const QList<GoalRating> &ratings)
{
    for (qsizetype i = 0; i < m_goals.size(); ++i)
        m_sliders.at(i)->setEarlier(scoreOf(m_goals.at(i).id, ratings));
}

void GoalScores::setRatings(const QList<GoalRating> &ratings)
{
    for (qsizetype i = 0; i < m_goals.size(); ++i)
        m_sliders.at(i)->setNumber(scoreOf(m_goals.at(i).id, ratings));
    m_others = ratings;
    m_others.removeIf([this](const GoalRating &rating) { return knows(rating.goal); });
}

void GoalScores::setReadOnly(bool readOnly)
{
    for (ScoreSlider *slider : std::as_const(m_sliders))
        slider->setReadOnly(readOnly);
}

QList<GoalRating> GoalScores::ratings() const
{
    QList<GoalRating> given;
    for (qsizetype i = 0; i < m_goals.size(); ++i) {
        if (const auto score = m_sliders.at(i)->number())
            given << GoalRating{m_goals.at(i).id, *score};
    }
    return given + m_others;
}

bool GoalScores::knows(const GoalId &goal) const
{
    return std::ranges::find(m_goals, goal, &PlanGoal::id) != m_goals.end();
}

} // namespace unknot
