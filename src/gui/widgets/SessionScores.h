// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlanGoal.h"
#include "domain/SessionNote.h"
#include "gui/widgets/PainTrail.h"

#include <QFrame>

#include <array>
#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class SessionScores;
}

class FieldErrors;
class ScoreSlider;

// "How is it today": pain, stress and movement before and after, the client's goals, and the pain
// so far. Part of a session's note; saves nothing itself.
class SessionScores : public QFrame
{
    Q_OBJECT

public:
    explicit SessionScores(QWidget *parent = nullptr);
    ~SessionScores() override;

    void addErrors(FieldErrors &errors);
    void setGoals(const QList<PlanGoal> &goals);
    void setEarlier(const QList<GoalRating> &ratings);                // of the session before
    void setTrail(const QList<PainPoint> &earlier, QDate sessionDay); // before this session, by day
    void setNote(const SessionNote &note);                            // not announced
    void writeTo(SessionNote &note) const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] QWidget *first() const; // where one types first

signals:
    void changed(); // by the person

private:
    // One slider with the score it shows.
    struct Field
    {
        ScoreSlider *slider = nullptr;
        Scores SessionNote::*when = nullptr;
        std::optional<int> Scores::*what = nullptr;
    };

    void showTrail();

    std::unique_ptr<Ui::SessionScores> m_ui;
    std::array<Field, 6> m_fields;
    QList<PainPoint> m_earlier;
    QDate m_day;
};

} // namespace unknot
