// SPDX-License-Identifier: GPL-3.0-or-later
// A practice that closes for a fortnight: 300 plans in treatment are placed again, previewed and
// kept, in a real file. And what one missed session costs there.
#include "domain/TaperNotation.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plans = 300;
constexpr int roomsOfPractice = 20; // one therapist could not see them all
const QDate firstDay(2026, 11, 9);  // a Monday
const DaysClosed fortnight{{QDate(2026, 11, 23), QDate(2026, 12, 4), QStringLiteral("Holidays")}};

template <class Value>
Value must(Result<Value> result)
{
    if (!result)
        qFatal("bench: %s", qPrintable(errorText(result.error())));
    return std::move(*result);
}

// 300 clients with 24 sessions each, at hours of all kinds.
class BusyPractice
{
public:
    BusyPractice()
        : m_practice(must(Practice::create(
              m_folder.filePath(u"busy.unknot"_s),
              {u"Bench"_s, u"Ana Ramos"_s, {}, {}, {}, "Europe/London"}, environment())))
    {
        PracticeCalendar calendar;
        calendar.sessionsAtOnce = roomsOfPractice;
        if (!m_practice->diary().saveHours(calendar))
            qFatal("bench: no working hours");
        for (int i = 0; i < plans; ++i)
            addPlan(i);
    }

    Practice *operator->() { return m_practice.get(); }
    [[nodiscard]] Session aSession()
    {
        return must(m_practice->planner().sessionsOf(m_last)).first();
    }

private:
    static Environment environment()
    {
        const QDateTime now(firstDay, QTime(6, 0), Qt::UTC);
        return {.now = [now] { return now; },
                .random = [engine = std::mt19937_64(7)]() mutable { return engine(); },
                .zone = "Europe/London"};
    }

    void addPlan(int index)
    {
        Client client;
        client.name.given = u"Client %1"_s.arg(index);
        Plan plan;
        plan.client = must(m_practice->clients().add(client)).id;
        plan.complaint = u"Low back pain"_s;
        plan.taper = *readTaper(u"1x/wk x 16, 1x/2wk x 8"_s);
        plan.start = firstDay.addDays(index % 5);
        plan.time = QTime(9 + index % 8, 0);
        plan.state = PlanState::Active;
        m_last = must(m_practice->planner().create(plan)).id;
    }

    QTemporaryDir m_folder; // first: it outlives what lies in it
    std::unique_ptr<Practice> m_practice;
    PlanId m_last;
};

BusyPractice &busyPractice()
{
    static BusyPractice practice;
    return practice;
}

void preview_300_plans(benchmark::State &state)
{
    BusyPractice &practice = busyPractice();
    int told = 0;
    for (auto _ : state) {
        const auto proposal =
            must(practice->reflower().preview(fortnight, [&told](int, int) { return ++told > 0; }));
        if (proposal.plans.size() != plans || !proposal.movesAnything())
            state.SkipWithError("the closed fortnight did not move all plans");
    }
}

void apply_300_plans(benchmark::State &state)
{
    BusyPractice &practice = busyPractice();
    for (auto _ : state) {
        state.PauseTiming();
        const auto proposal = must(practice->reflower().preview(fortnight));
        state.ResumeTiming();
        const ReflowId id = must(practice->reflower().apply(proposal));
        state.PauseTiming();
        if (!practice->reflower().undo(id))
            state.SkipWithError("it could not be taken back");
        state.ResumeTiming();
    }
}

void undo_300_plans(benchmark::State &state)
{
    BusyPractice &practice = busyPractice();
    for (auto _ : state) {
        state.PauseTiming();
        const auto proposal = must(practice->reflower().preview(fortnight));
        const ReflowId id = must(practice->reflower().apply(proposal));
        state.ResumeTiming();
        if (!practice->reflower().undo(id))
            state.SkipWithError("it could not be taken back");
    }
}

void preview_one_missed_session(benchmark::State &state)
{
    BusyPractice &practice = busyPractice();
    const PlanChange change = SessionBecomes{practice.aSession(), SessionState::Missed};
    for (auto _ : state) {
        if (!must(practice->reflower().preview(change)).movesAnything())
            state.SkipWithError("the missed session is not made up for");
    }
}

BENCHMARK(preview_300_plans)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(apply_300_plans)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(undo_300_plans)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(preview_one_missed_session)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
