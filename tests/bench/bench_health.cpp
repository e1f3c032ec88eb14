// SPDX-License-Identifier: GPL-3.0-or-later
// What health costs on one core: reading the catalogue, a key typed in its search, and screening
// every open session of 1,000 active plans, as happens when the catalogue has changed.
#include "bench/Latencies.h"

#include "domain/SessionGate.h"
#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"

#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int plans = 1'000;
constexpr int sessionsOfPlan = 10;
constexpr int conditionsOfClient = 6;
const QDate firstDay(2026, 11, 23);

struct PlanSample
{
    HealthHistory history;
    QString focus;
    QString techniques;
    QList<QDate> days;
};

Catalogue catalogue()
{
    auto loaded = Catalogue::load();
    if (!loaded)
        qFatal("bench: the catalogue is not sound");
    return std::move(*loaded);
}

// The same plans in each run; conditions of all kinds, half of them with an onset, some cleared.
class PlanSamples
{
public:
    explicit PlanSamples(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    QList<PlanSample> make()
    {
        QList<PlanSample> made;
        for (int i = 0; i < plans; ++i)
            made << plan();
        return made;
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_chance); }

    template <class Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }

    QUuid id() { return {++m_ids, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1}; }

    ConditionEntry entry()
    {
        const Condition &condition = oneOf(m_catalogue.conditions());
        ConditionEntry made;
        made.id = ConditionEntryId{id()};
        made.condition = condition.id;
        if (!condition.variants.isEmpty())
            made.variant = oneOf(condition.variants).id;
        if (condition.asksSite)
            made.sites << RegionRef{oneOf(m_catalogue.regions().regions()).id, Side::Left};
        if (below(2) == 0)
            made.since = firstDay.addDays(-below(700));
        return made;
    }

    PlanSample plan()
    {
        static const QStringList focus{
            u"lower back, right side"_s, u"neck, both shoulders"_s, u"upper and mid back"_s,
            u"hips, lower back, back of the thighs"_s, u"between the shoulder blades"_s};
        static const QStringList techniques{u"Effleurage, petrissage, trigger point pressure"_s,
                                            u"Cross-fibre friction, myofascial release"_s,
                                            u"Effleurage, rocking, heat"_s};
        PlanSample made{{}, oneOf(focus), oneOf(techniques), {}};
        for (int i = 0; i < conditionsOfClient; ++i)
            made.history.entries << entry();
        Clearance clearance;
        clearance.id = ClearanceId{id()};
        clearance.entry = oneOf(made.history.entries).id;
        clearance.from = firstDay;
        clearance.until = firstDay.addDays(30);
        made.history.clearances << clearance;
        made.history.redFlags << RedFlagAnswer{u"cauda_equina"_s, false, firstDay};
        made.history.asked = firstDay.addDays(-below(200));
        for (int i = 0; i < sessionsOfPlan; ++i)
            made.days << firstDay.addDays(7 * i);
        return made;
    }

    const Catalogue &m_catalogue;
    std::mt19937 m_chance{20261123};
    uint m_ids = 0;
};

void screenOpenSessions(benchmark::State &state)
{
    constexpr int minutes = 60;
    const Catalogue known = catalogue();
    const QList<PlanSample> samples = PlanSamples(known).make();
    const ConditionLookup lookup = [&](const QString &id) { return known.find(id); };
    Latencies latencies;
    for (auto _ : state) {
        latencies.time([&] {
            for (const PlanSample &plan : samples) {
                const PlannedWork work = plannedWork(known, plan.focus, plan.techniques);
                for (const QDate day : plan.days) {
                    const Verdict verdict = screen(plan.history, day, lookup, known.regions());
                    benchmark::DoNotOptimize(
                        sessionVerdict(verdict, work, minutes, known.regions()));
                }
            }
        });
    }
    latencies.report(state, nullptr);
}

void loadCatalogue(benchmark::State &state)
{
    Latencies latencies;
    for (auto _ : state)
        latencies.time([] { benchmark::DoNotOptimize(Catalogue::load()); });
    latencies.report(state, nullptr);
}

// Each text is typed letter by letter; every letter asks for what the list shows.
void searchCatalogue(benchmark::State &state)
{
    constexpr qsizetype shown = 12;
    const QStringList texts{u"osteoporosis"_s,
                            u"slipped disc"_s,
                            u"blood thinners"_s,
                            u"high blood pressure"_s,
                            u"pins and needles"_s,
                            u"Ménopause"_s,
                            u"recent surgery or operation"_s,
                            u"lump on the left forearm"_s,
                            u"do you have a pacemaker or defibrillator?"_s,
                            u"xyzzy"_s};
    const Catalogue known = catalogue();
    Latencies latencies;
    for (auto _ : state) {
        for (const QString &text : texts) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const QString typed = text.left(length);
                latencies.time([&] { benchmark::DoNotOptimize(known.search(typed, shown)); });
            }
        }
    }
    latencies.report(state, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    const auto add = [](const char *name, void (*measure)(benchmark::State &)) {
        benchmark::RegisterBenchmark(name, measure)->Unit(benchmark::kMillisecond);
    };
    add("screen_open_sessions", screenOpenSessions);
    add("load_catalogue", loadCatalogue);
    add("search_catalogue", searchCatalogue);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
