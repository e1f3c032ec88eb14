// SPDX-License-Identifier: GPL-3.0-or-later
// What placing costs on one core: 24 sessions into a calendar with 2,000 bookings, which the issue
// wants under 5 ms, and reflowing 300 plans after a closed fortnight, wanted under 1 s.
#include "domain/Reflow.h"
#include "domain/TaperNotation.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bookings = 2'000;
constexpr int plans = 300;
const QDate firstDay(2026, 11, 23);
const QByteArray zone("Europe/Berlin");

// A year and a half of bookings at full hours, about four in each working day.
QList<BusySpan> calendar()
{
    std::mt19937 chance(1);
    QList<BusySpan> spans;
    while (spans.size() < bookings) {
        const QDate day = firstDay.addDays(std::uniform_int_distribution<>(0, 540)(chance));
        const QTime time(8 + std::uniform_int_distribution<>(0, 8)(chance), 0);
        const qint64 from = ZonedTime::fromLocal(day, time, zone).utc.toSecsSinceEpoch();
        if (day.dayOfWeek() <= Qt::Friday)
            spans << BusySpan{from, from + 3600};
    }
    return spans;
}

SlotRules rulesOf(const QList<BusySpan> &busy)
{
    SlotRules rules;
    rules.busy = busy;
    rules.zone = zone;
    rules.usualTime = QTime(10, 0);
    rules.notBefore = startOfDay(firstDay, zone);
    return rules;
}

QList<IdealDate> course()
{
    return idealDates(*readTaper(u"2x/wk x 4, 1x/wk x 8, 1x/2wk x 8"_s), firstDay);
}

void place24Sessions(benchmark::State &state)
{
    PlacementTask task;
    task.rules = rulesOf(calendar());
    for (const IdealDate &ideal : course())
        task.visits << OpenVisit{ideal.number, ideal.phase, ideal.day, 60, {}};
    for (auto _ : state) {
        const auto outcome = placeVisits(task);
        if (!outcome || outcome->placed.size() != 24)
            state.SkipWithError("24 sessions were not placed");
    }
}

// What making a demo practice of any size does for each plan.
void place10WeeklySessions(benchmark::State &state)
{
    PlacementTask task;
    task.rules = rulesOf({});
    for (const IdealDate &ideal : idealDates(*readTaper(u"1x/wk x 10"_s), firstDay))
        task.visits << OpenVisit{ideal.number, ideal.phase, ideal.day, 60, {}};
    for (auto _ : state) {
        const auto outcome = placeVisits(task);
        if (!outcome || outcome->placed.size() != 10)
            state.SkipWithError("10 sessions were not placed");
    }
}

// The bookings are those of the placed plan, in the calendar of all others; then two weeks close.
void reflow300Plans(benchmark::State &state)
{
    ReflowTask task;
    task.wanted = course();
    task.rules = rulesOf(calendar());
    const auto placed = reflow(task);
    for (const ReflowEntry &entry : placed->entries)
        task.sessions << entry.after;
    task.rules.calendar.closed = {{firstDay.addDays(14), firstDay.addDays(27), {}}};
    for (auto _ : state) {
        for (int plan = 0; plan < plans; ++plan) {
            const auto preview = reflow(task);
            if (!preview || !preview->changesBookings())
                state.SkipWithError("the closed fortnight moved nothing");
        }
    }
}

BENCHMARK(place10WeeklySessions)->Unit(benchmark::kMillisecond);
BENCHMARK(place24Sessions)->Unit(benchmark::kMillisecond);
BENCHMARK(reflow300Plans)->Unit(benchmark::kMillisecond)->Iterations(3);

} // namespace

BENCHMARK_MAIN();
