// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlacementSearch.h"

#include "domain/VisitCost.h"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

// A session at one time: the least cost of it and all sessions before, and how it is reached.
struct Stop
{
    qint64 start;
    PlacementCost cost;
    int cameFrom; // stop of the layer before, -1 in the first layer
    int best;     // the cheapest stop of the same day up to this one
};

// The stops of one day, one behind the other in Layer::stops.
struct DayGroup
{
    qint64 day;
    int first;
    int last;
};

// All the times at which one session of the chain may be.
struct Layer
{
    qint64 length = 0; // of the session, seconds
    std::vector<Stop> stops;
    std::vector<DayGroup> days;

    [[nodiscard]] const Stop &at(int index) const { return stops[static_cast<size_t>(index)]; }
    [[nodiscard]] Stop &at(int index) { return stops[static_cast<size_t>(index)]; }
    [[nodiscard]] qint64 endOf(int index) const { return at(index).start + length; }
};

struct Way
{
    PlacementCost cost = PlacementCost::impossible();
    int from = -1;

    void offer(const PlacementCost &other, int stop)
    {
        if (other < cost) {
            cost = other;
            from = stop;
        }
    }
};

// The days of an open link that a placement within a budget can use.
struct DayRange
{
    qint64 first;
    qint64 last;
};

// Days to both sides of where the taper's gaps would put a session, behind so many gaps: if all of
// them share in being off, they cost as little as they can.
qint64 reachOf(qint64 budget, int gaps)
{
    return static_cast<qint64>(
        std::sqrt(static_cast<double>(budget * gaps) / weights::gapDaySquared));
}

// For each link the days outside which no placement lies whose main cost is within `budget`.
std::vector<DayRange> rangesOf(const PlacementChain &chain, qint64 budget)
{
    std::vector<DayRange> ranges;
    qint64 byGaps = chain.today();
    int gaps = 0;
    for (const ChainLink &link : chain.links()) {
        if (link.isFixed()) {
            ranges.push_back({link.bookedDay, link.bookedDay});
            byGaps = link.bookedDay;
            gaps = 0;
            continue;
        }
        byGaps += link.idealGap;
        const qint64 reach = reachOf(budget, ++gaps);
        ranges.push_back(
            {std::max(link.firstDay, byGaps - reach), std::min(link.lastDay, byGaps + reach)});
    }
    return ranges;
}

Layer stopsOf(PlacementChain &chain, const ChainLink &link, const DayRange &range,
              const VisitCost &costs)
{
    Layer layer;
    layer.length = link.length();
    if (link.isFixed()) {
        layer.stops.push_back({*link.start, {}, -1, 0});
        layer.days.push_back({link.bookedDay, 0, 0});
        return layer;
    }
    for (qint64 day = range.first; day <= range.last; ++day) {
        const auto &free = chain.slotsOn(link, day);
        if (free.empty())
            continue;
        const int first = static_cast<int>(layer.stops.size());
        for (const FreeSlot &slot : free)
            layer.stops.push_back({slot.start, costs.of(link, day, slot), -1, 0});
        layer.days.push_back({day, first, static_cast<int>(layer.stops.size()) - 1});
    }
    return layer;
}

// Joins each stop of `layer` to the cheapest way through `before`. On a day that lies far enough
// back any time will do, so that its cheapest counts; only on the last days before does the time of
// day decide which of them leave the gap. `gap` is in seconds.
void join(const Layer &before, Layer &layer, qint64 idealGap, qint64 gap)
{
    for (const DayGroup &group : layer.days) {
        const qint64 opening = layer.at(group.first).start;
        Way far;
        size_t next = 0;
        for (; next < before.days.size() && before.endOf(before.days[next].last) + gap <= opening;
             ++next) {
            const int best = before.at(before.days[next].last).best;
            far.offer(before.at(best).cost + gapCost(group.day - before.days[next].day, idealGap),
                      best);
        }
        for (int i = group.first; i <= group.last; ++i) {
            Stop &stop = layer.at(i);
            Way way = far;
            for (size_t near = next; near < before.days.size(); ++near) {
                const DayGroup &day = before.days[near];
                if (before.endOf(day.first) + gap > stop.start)
                    break;
                int last = day.first;
                while (last < day.last && before.endOf(last + 1) + gap <= stop.start)
                    ++last;
                const int best = before.at(last).best;
                way.offer(before.at(best).cost + gapCost(group.day - day.day, idealGap), best);
            }
            stop.cost = way.from < 0 ? PlacementCost::impossible() : stop.cost + way.cost;
            stop.cameFrom = way.from;
        }
    }
}

void begin(Layer &layer, qint64 today, qint64 idealGap)
{
    for (const DayGroup &group : layer.days) {
        for (int i = group.first; i <= group.last; ++i)
            layer.at(i).cost += gapCost(group.day - today, idealGap);
    }
}

void markBest(Layer &layer)
{
    for (const DayGroup &group : layer.days) {
        int best = group.first;
        for (int i = group.first; i <= group.last; ++i) {
            if (layer.at(i).cost < layer.at(best).cost)
                best = i;
            layer.at(i).best = best;
        }
    }
}

BestStarts bestWithin(const VisitCost &costs, PlacementChain &chain, qint64 budget)
{
    const std::vector<ChainLink> &links = chain.links();
    const std::vector<DayRange> ranges = rangesOf(chain, budget);
    std::vector<Layer> layers;
    layers.reserve(links.size());
    BestStarts best{std::vector<qint64>(links.size()), PlacementCost::impossible()};
    for (size_t i = 0; i < links.size(); ++i) {
        layers.push_back(stopsOf(chain, links[i], ranges[i], costs));
        if (layers[i].stops.empty())
            return best;
        if (i == 0 && !links[i].isFixed()) {
            begin(layers[i], chain.today(), links[i].idealGap);
        } else if (i > 0) {
            join(layers[i - 1], layers[i], links[i].idealGap,
                 chain.gapBetween(links[i - 1], links[i]));
        }
        markBest(layers[i]);
    }
    const auto last = std::ranges::min_element(layers.back().stops, {}, &Stop::cost);
    best.cost = last->cost;
    int stop = static_cast<int>(last - layers.back().stops.begin());
    for (size_t i = links.size(); i-- > 0 && stop >= 0;) {
        best.starts[i] = layers[i].at(stop).start;
        stop = layers[i].at(stop).cameFrom;
    }
    return best;
}

} // namespace

// A budget leaves few days, and what is found within it is the cheapest of all: whatever lies on
// other days costs more. Where nothing is found, a larger one is tried; the last leaves every
// candidate day.
BestStarts bestStarts(const PlacementTask &task, PlacementChain &chain)
{
    const VisitCost costs(task);
    for (const qint64 budget : {200, 3200, 25600}) {
        const BestStarts best = bestWithin(costs, chain, budget);
        if (best.cost.main <= budget)
            return best;
    }
    const BestStarts best = bestWithin(costs, chain, qint64(1) << 40);
    Q_ASSERT(best.cost.isPossible());
    return best;
}

} // namespace unknot
