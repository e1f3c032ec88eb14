// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepSituation.h"
#include "domain/TaperNotation.h"

#include <QStringList>

namespace unknot {

// The thresholds of clinical guidance as the shipped file has them (tst_step_rules compares).
inline constexpr StepThresholds usualThresholds{2, 30, 3, 2, 2, 2, 2, 0, 2};

inline const QDate sampleStart(2026, 11, 2); // of the phase
inline constexpr int sampleGap = 3;          // days from visit to visit

inline Taper taperOf(const QString &line)
{
    const auto read = readTaper(line);
    return read ? *read : Taper();
}

inline QDate sampleDay(qsizetype visit) // from 0
{
    return sampleStart.addDays(sampleGap * static_cast<int>(visit));
}

// "7 - 5": one score a visit, "-" where none was recorded.
inline QList<std::optional<int>> scoresOf(const QString &line)
{
    QList<std::optional<int>> scores;
    for (const QString &word : line.split(QChar(u' '), Qt::SkipEmptyParts))
        scores << (word == QStringLiteral("-") ? std::nullopt : std::optional(word.toInt()));
    return scores;
}

// A phase in the middle of a taper, with visits every three days, today the last of them; goals
// are parted by ";". No review before the sixth visit.
inline StepSituation situationWith(const QString &pains, const QString &goals = {})
{
    StepSituation situation;
    situation.taper = taperOf(QStringLiteral("2x/wk x 2, 1x/wk x 10, 1x/2wk x 4"));
    situation.phase = 1;
    situation.phaseStart = sampleStart;
    const auto painScores = scoresOf(pains);
    for (qsizetype i = 0; i < painScores.size(); ++i)
        situation.visits << VisitPain{sampleDay(i), painScores.at(i)};
    for (const QString &line : goals.split(QChar(u';'), Qt::SkipEmptyParts)) {
        FunctionGoal goal;
        goal.name = QStringLiteral("Goal %1").arg(situation.goals.size() + 1);
        const auto scores = scoresOf(line);
        for (qsizetype i = 0; i < scores.size(); ++i) {
            if (scores.at(i))
                goal.scores << GoalScore{sampleDay(i), *scores.at(i)};
        }
        situation.goals << goal;
    }
    situation.today = painScores.isEmpty() ? sampleStart : sampleDay(painScores.size() - 1);
    return situation;
}

} // namespace unknot
