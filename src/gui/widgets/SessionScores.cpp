// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SessionScores.h"

#include "gui/widgets/FieldErrors.h"

#include "ui_SessionScores.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionScores::SessionScores(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SessionScores>())
{
    m_ui->setupUi(this);
    m_fields = {Field{m_ui->painBefore, &SessionNote::before, &Scores::pain},
                Field{m_ui->stressBefore, &SessionNote::before, &Scores::stress},
                Field{m_ui->movementBefore, &SessionNote::before, &Scores::movement},
                Field{m_ui->painAfter, &SessionNote::after, &Scores::pain},
                Field{m_ui->stressAfter, &SessionNote::after, &Scores::stress},
                Field{m_ui->movementAfter, &SessionNote::after, &Scores::movement}};
    for (const Field &field : m_fields) {
        const QString caption = field.slider->caption();
        field.slider->setAccessibleName(field.when == &SessionNote::before
                                            ? tr("%1 before").arg(caption)
                                            : tr("%1 after").arg(caption));
        connect(field.slider, &ScoreSlider::numberChanged, this, &SessionScores::changed);
    }
    connect(m_ui->painBefore, &ScoreSlider::numberChanged, this, &SessionScores::showTrail);
    connect(m_ui->goalScores, &GoalScores::ratingsChanged, this, &SessionScores::changed);
    setGoals({});
}

SessionScores::~SessionScores() = default;

// A slider gives no number that could be wrong: these come from elsewhere, if at all.
void SessionScores::addErrors(FieldErrors &errors)
{
    for (const QString &field :
         {u"note.painBefore"_s, u"note.stressBefore"_s, u"note.movementBefore"_s,
          u"note.painAfter"_s, u"note.stressAfter"_s, u"note.movementAfter"_s})
        errors.add(field, nullptr, m_ui->scoresError);
    errors.add(u"note.goals"_s, nullptr, m_ui->goalsError);
}

void SessionScores::setGoals(const QList<PlanGoal> &goals)
{
    m_ui->goalScores->setGoals(goals, m_ui->movementAfter);
    m_ui->goalsTitle->setVisible(!goals.isEmpty());
    m_ui->goalScores->setVisible(!goals.isEmpty());
    m_ui->goalsTitle->setBuddy(goals.isEmpty() ? nullptr : m_ui->goalScores->sliders().first());
}

void SessionScores::setEarlier(const QList<GoalRating> &ratings)
{
    m_ui->goalScores->setEarlier(ratings);
}

void SessionScores::setTrail(const QList<PainPoint> &earlier, QDate sessionDay)
{
    m_earlier = earlier;
    m_day = sessionDay;
    showTrail();
}

// The number that is being set is the last point.
void SessionScores::showTrail()
{
    QList<PainPoint> points = m_earlier;
    if (const auto now = m_ui->painBefore->number())
        points << PainPoint{m_day, *now};
    m_ui->painTrail->setPoints(points);
}

void SessionScores::setNote(const SessionNote &note)
{
    for (const Field &field : m_fields)
        field.slider->setNumber((note.*field.when).*field.what);
    m_ui->goalScores->setRatings(note.goals);
    showTrail();
}

void SessionScores::writeTo(SessionNote &note) const
{
    for (const Field &field : m_fields)
        (note.*field.when).*field.what = field.slider->number();
    note.goals = m_ui->goalScores->ratings();
}

void SessionScores::setReadOnly(bool readOnly)
{
    for (const Field &field : m_fields)
        field.slider->setReadOnly(readOnly);
    m_ui->goalScores->setReadOnly(readOnly);
    m_ui->scoresHint->setHidden(readOnly);
}

QWidget *SessionScores::first() const
{
    return m_ui->painBefore;
}

} // namespace unknot
