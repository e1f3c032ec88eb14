// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "demo/DemoScores.h"
#include "demo/DemoWork.h"
#include "domain/SessionNote.h"

namespace unknot {

// A session that is over, as far as its record follows from it.
struct DemoVisit
{
    DemoProgress progress;
    int voice = 0; // where in the sentences this client begins, so that few come twice
    QString focus;
    QString homeCare;
    DemoWork work;
    QList<GoalId> goals;
    bool isBrief = false; // of earlier years: pain, goals at first and last, and a line or two
};

// The whole record of a session: scores before and after that ease over the visits with ups and
// downs, the goals', marks, what was done, and a few sentences.
[[nodiscard]] SessionNote demoNote(DemoRandom &random, const DemoVisit &visit);

} // namespace unknot
