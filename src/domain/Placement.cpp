// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Placement.h"

#include "domain/PlacementChain.h"
#include "domain/PlacementObstacle.h"
#include "domain/PlacementSearch.h"
#include "domain/PlanRules.h"
#include "domain/Taper.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Error> visitProblems(const PlacementTask &task)
{
    QList<Error> found;
    QList<int> numbers;
    const auto check = [&](int number, QDate ideal, int minutes) {
        numbers << number;
        if (!ideal.isValid())
            found << Error{ErrorCode::DateInvalid, u"visits"_s, QString::number(number)};
        if (minutes < shortestSessionMinutes || minutes > longestSessionMinutes) {
            found << Error{ErrorCode::NumberOutOfRange, u"visits.minutes"_s,
                           u"%1..%2"_s.arg(shortestSessionMinutes).arg(longestSessionMinutes)};
        }
    };
    for (const OpenVisit &visit : task.visits)
        check(visit.number, visit.ideal, visit.minutes);
    for (const FixedVisit &visit : task.fixed)
        check(visit.number, visit.ideal, visit.minutes);
    std::ranges::sort(numbers);
    const auto twice = std::ranges::adjacent_find(numbers);
    if (twice != numbers.end())
        found << Error{ErrorCode::NumberOutOfRange, u"visits"_s, QString::number(*twice)};
    if (task.visits.size() > taperSessionLimit)
        found << Error{ErrorCode::NumberOutOfRange, u"visits"_s, u"0..%1"_s.arg(taperSessionLimit)};
    return found;
}

PlacedVisit placedAt(const OpenVisit &visit, qint64 start, const QByteArray &zone)
{
    PlacedVisit placed{visit.number, visit.phase, visit.ideal, visit.booked, visit.minutes};
    if (!visit.booked.isValid() || visit.booked.utc.toSecsSinceEpoch() != start)
        placed.start = {QDateTime::fromSecsSinceEpoch(start, Qt::UTC), zone};
    return placed;
}

} // namespace

Result<PlacementOutcome> placeVisits(const PlacementTask &task)
{
    const QList<Error> found = problems(task.rules) + visitProblems(task);
    if (!found.isEmpty())
        return tl::make_unexpected(found.first());
    PlacementOutcome outcome;
    if (task.visits.isEmpty())
        return outcome;
    PlacementChain chain(task);
    if (chain.stuckAt()) {
        outcome.obstacle = obstacleOf(task, chain);
        return outcome;
    }
    const BestStarts best = bestStarts(task, chain);
    outcome.cost = best.cost;
    for (size_t i = 0; i < chain.links().size(); ++i) {
        const ChainLink &link = chain.links()[i];
        if (!link.isFixed())
            outcome.placed << placedAt(*link.visit, best.starts[i], task.rules.zone);
    }
    return outcome;
}

} // namespace unknot
