// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "domain/SessionNote.h"

namespace unknot {

// How far a course has come: pain eases from visit to visit, and the rest follows.
struct DemoProgress
{
    int pain = 6;   // before the first session, 0 to 10
    int relief = 3; // points lost by the last session
    int visit = 0;  // from 0
    int visits = 1; // of the whole plan

    // Points lost until this visit, without its ups and downs.
    [[nodiscard]] int eased() const { return relief * visit / (visits > 1 ? visits - 1 : 1); }
};

// Pain alone of 0 to 10, with ups and downs from the second visit on.
[[nodiscard]] int demoPain(DemoRandom &random, const DemoProgress &progress);

// Stress and movement beside the pain of a session, before and after it. `voice` tells one client's
// stress from another's.
void addStressAndMovement(DemoRandom &random, const DemoProgress &progress, int voice,
                          SessionNote &note);

// How well the client can do each of `goals`: low at first, higher as pain eases, with ups and
// downs.
[[nodiscard]] QList<GoalRating> demoRatings(DemoRandom &random, const DemoProgress &progress,
                                            const QList<GoalId> &goals, int voice);

} // namespace unknot
