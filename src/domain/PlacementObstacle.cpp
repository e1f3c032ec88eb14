// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlacementObstacle.h"

#include <algorithm>
#include <array>

namespace unknot {

namespace {

using enum SlotRule;
// Past is not among them: nobody can lift it, and every session would have fitted some day.
constexpr std::array liftable{Times, Weekdays, Busy, Confirmed, Closed, Hours, Gap};

void lift(SlotRule rule, PlacementTask &task)
{
    SlotRules &rules = task.rules;
    switch (rule) {
    case Times:
        rules.times.clear();
        break;
    case Weekdays:
        rules.weekdays = {};
        break;
    case Busy:
        rules.busy.clear();
        break;
    case Gap:
        rules.minimumGap = 0;
        break;
    case Confirmed:
        task.fixed.removeIf(
            [&rules](const FixedVisit &visit) { return visit.start >= rules.notBefore; });
        break;
    case Closed:
        rules.calendar.closed.clear();
        break;
    case Hours:
        rules.calendar.hours = OpeningHours::roundTheClock();
        break;
    case Past:
        break;
    }
}

// When session `number` could begin at the earliest without `lifted`; invalid: still not at all.
ZonedTime startWithout(const QList<SlotRule> &lifted, PlacementTask task, int number)
{
    for (const SlotRule rule : lifted)
        lift(rule, task);
    const PlacementChain chain(task);
    const size_t reached = chain.stuckAt().value_or(chain.links().size());
    for (size_t i = 0; i < reached; ++i) {
        const ChainLink &link = chain.links()[i];
        if (link.number == number)
            return {QDateTime::fromSecsSinceEpoch(link.earliest, Qt::UTC), task.rules.zone};
    }
    return {};
}

// The rules that have to go together: all that remain when those that need not go are put back.
QList<SlotRule> neededTogether(const PlacementTask &task, int number)
{
    QList<SlotRule> needed(liftable.begin(), liftable.end());
    for (auto it = liftable.rbegin(); it != liftable.rend(); ++it) {
        QList<SlotRule> fewer = needed;
        fewer.removeOne(*it);
        if (startWithout(fewer, task, number).isValid())
            needed = fewer;
    }
    return needed;
}

} // namespace

Obstacle obstacleOf(const PlacementTask &task, const PlacementChain &chain)
{
    const ChainLink &link = chain.links()[*chain.stuckAt()];
    Obstacle obstacle;
    obstacle.number = link.number;
    obstacle.from = QDate::fromJulianDay(link.firstDay);
    obstacle.to = QDate::fromJulianDay(link.lastDay);
    for (const SlotRule rule : liftable) {
        const ZonedTime start = startWithout({rule}, task, link.number);
        if (start.isValid())
            obstacle.remedies << Remedy{rule, start};
    }
    if (obstacle.remedies.isEmpty())
        obstacle.rules = neededTogether(task, link.number);
    else
        obstacle.rules << obstacle.remedies.first().rule;
    return obstacle;
}

} // namespace unknot
