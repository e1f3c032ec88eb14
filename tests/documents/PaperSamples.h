// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PaperInput.h"
#include "domain/Placement.h"

#include <QSize>

namespace unknot {

// A plan of the line `notation` from Monday, 5 October 2026, Mondays and Thursdays at 10:30 in
// Berlin.
[[nodiscard]] Plan samplePlan(const QString &notation);

// Where its sessions would lie if nobody else came.
[[nodiscard]] QList<PlacedVisit> samplePlaces(const Plan &plan);

// Its sessions: those before `today` completed, the fifth missed, the sixth cancelled, the first
// one to come confirmed.
[[nodiscard]] QList<Session> sampleSessions(const Plan &plan, QDate today);

// All that a paper needs, printed on sampleDay; Vietnamese names and address.
[[nodiscard]] PaperInput sampleInput(const QString &notation);
inline const QDate sampleDay(2026, 11, 9);
[[nodiscard]] PracticeProfile samplePractice();           // of that paper
[[nodiscard]] QByteArray sampleLogo(const QSize &pixels); // a PNG, dark green

[[nodiscard]] QString numberedWords(int count); // "word0000 word0001 …"

} // namespace unknot
