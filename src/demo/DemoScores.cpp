// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoScores.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int highest = 10;

int within(int score)
{
    return std::clamp(score, 0, highest);
}

// Most often as it should be, now and then a point off; the first visit is where all begins.
int wavering(DemoRandom &random, const DemoProgress &progress)
{
    constexpr int often = 5; // of so many visits one is worse, one better
    if (progress.visit == 0)
        return 0;
    const int drawn = random.below(often);
    return drawn == 0 ? -1 : drawn == often - 1 ? 1 : 0;
}

} // namespace

int demoPain(DemoRandom &random, const DemoProgress &progress)
{
    return within(progress.pain - progress.eased() + wavering(random, progress));
}

void addStressAndMovement(DemoRandom &random, const DemoProgress &progress, int voice,
                          SessionNote &note)
{
    const int stress = 4 + voice % 5 - progress.eased() / 2 + wavering(random, progress);
    note.before.stress = within(stress);
    note.after.stress = within(stress - random.between(1, 3));
    const int movement =
        highest - 1 - progress.pain + progress.eased() + wavering(random, progress);
    note.before.movement = within(movement);
    note.after.movement = within(movement + random.between(0, 2));
}

QList<GoalRating> demoRatings(DemoRandom &random, const DemoProgress &progress,
                              const QList<GoalId> &goals, int voice)
{
    constexpr int asGoodAsBefore = 9; // few say that all is as it was
    QList<GoalRating> ratings;
    for (int i = 0; i < goals.size(); ++i) {
        const int start = 2 + (voice + i) % 3;
        const int gain = std::min(progress.relief + 2, asGoodAsBefore - start);
        const int risen =
            (gain * progress.eased() + progress.relief / 2) / std::max(1, progress.relief);
        ratings << GoalRating{goals.at(i), within(start + risen + wavering(random, progress))};
    }
    return ratings;
}

} // namespace unknot
