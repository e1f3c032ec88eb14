// SPDX-License-Identifier: GPL-3.0-or-later
// What the therapist waits for in a practice of 1,000 and of 100,000 clients: rows behind each key
// typed in the search, a client opened, the Today page. The cost should not grow with the practice.
#include "bench/BenchPractice.h"
#include "bench/Latencies.h"

#include <QCoreApplication>

#include <map>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallPractice = 1'000;
constexpr int largePractice = 100'000;
constexpr int page = 60; // rows of the client list

// The small practice is measured first; its figures are what the large one's are compared with.
using Action = void (*)(Practice &practice, Latencies &latencies);
std::map<int, std::unique_ptr<Practice>> openPractices;

template <class Value>
Value must(tl::expected<Value, Error> result)
{
    if (!result)
        qFatal("bench: a use case failed");
    return std::move(*result);
}

Practice &practiceOf(int clients)
{
    auto &practice = openPractices[clients];
    if (!practice)
        practice = openBenchPractice(clients);
    return *practice;
}

// Each text is typed letter by letter; every letter asks for a page of rows.
void type(Practice &practice, Latencies &latencies, const QStringList &texts)
{
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= text.size(); ++length) {
            ClientQuery query;
            query.text = text.left(length);
            query.limit = page;
            latencies.time([&] { benchmark::DoNotOptimize(must(practice.clients().list(query))); });
        }
    }
}

// So common that both practices fill a page: the same rows to read and show, so that the cost in
// the large one tells of nothing but its size.
void typeFullPages(Practice &practice, Latencies &latencies)
{
    type(practice, latencies,
         {u"an"_s, u"ng"_s, u"er"_s, u"e"_s, u"k"_s, u"s"_s, u"01"_s, u"55"_s});
}

void typeCommonNames(Practice &practice, Latencies &latencies)
{
    type(practice, latencies,
         {u"nguyen"_s, u"van den berg"_s, u"o'brien"_s, u"Müller Sabine"_s, u"kowalska"_s, u"kim"_s,
          u"an"_s, u"son"_s, u"e"_s});
}

void typeRareNames(Practice &practice, Latencies &latencies)
{
    type(practice, latencies,
         {u"okafor"_s, u"lindqvist"_s, u"marta silva"_s, u"xyzzy"_s, u"Łucja dabr"_s,
          u"þorsteins"_s, u"Шевченко"_s, u"q w x"_s});
}

void typePhones(Practice &practice, Latencies &latencies)
{
    type(practice, latencies, {u"212 555 0143"_s, u"555 01"_s, u"0199"_s, u"98"_s});
}

const QList<ClientId> &someClients(Practice &practice)
{
    constexpr int count = 400;
    static std::map<const Practice *, QList<ClientId>> known;
    QList<ClientId> &some = known[&practice];
    if (!some.isEmpty())
        return some;
    QList<ClientId> all;
    must(practice.archive()
             .eachClient([&all](const Client &client) {
                 all << client.id;
                 return true;
             })
             .map([] { return 0; }));
    for (qsizetype i = 0; i < count; ++i)
        some << all.at(i * 7919 % all.size());
    return some;
}

// What the client page reads.
void openClients(Practice &practice, Latencies &latencies)
{
    for (const ClientId id : someClients(practice)) {
        latencies.time([&] {
            benchmark::DoNotOptimize(must(practice.clients().find(id)));
            benchmark::DoNotOptimize(must(practice.clients().row(id)));
            for (const Plan &plan : must(practice.planner().plansOf(id)).mid(0, 1)) {
                benchmark::DoNotOptimize(must(practice.planner().sessionsOf(plan.id)));
                benchmark::DoNotOptimize(must(practice.sessions().ofPlan(plan.id)));
            }
        });
    }
}

void turnPages(Practice &practice, Latencies &latencies)
{
    ClientQuery query;
    query.limit = page;
    for (int i = 0; i < 15; ++i) {
        QList<ClientRow> rows;
        latencies.time([&] { rows = must(practice.clients().list(query)); });
        if (rows.size() < page)
            return;
        query.after = ClientCursor{rows.last().sortKey, rows.last().id};
    }
}

// A day of the large practice holds hundreds of sessions: this one may grow.
void readToday(Practice &practice, Latencies &latencies)
{
    for (int i = 0; i < 20; ++i) {
        latencies.time([&] {
            const QDate today = practice.today().date();
            benchmark::DoNotOptimize(must(practice.sessions().between(today, today)));
            benchmark::DoNotOptimize(must(practice.today().needsAttention()));
            benchmark::DoNotOptimize(must(practice.today().nextSevenDays()));
        });
    }
}

// What the Reports page does behind the window: a connection of its own, then all five. The aim is
// a second at a million sessions.
void readReports(Practice &practice, Latencies &latencies)
{
    for (int i = 0; i < 5; ++i) {
        latencies.time([&] {
            const auto own = must(Practice::open(practice.path(), practice.environment()));
            benchmark::DoNotOptimize(must(own->reports().count()));
        });
    }
}

void measure(benchmark::State &state, Action action, int clients)
{
    static std::map<Action, Latencies> ofSmall;
    Practice &practice = practiceOf(clients);
    Latencies warmingUp; // the system's file cache, which other programs share, is not measured
    action(practice, warmingUp);
    Latencies latencies;
    for (auto _ : state)
        action(practice, latencies);
    if (clients == smallPractice)
        ofSmall[action] = latencies;
    const auto small = ofSmall.find(action);
    const bool hasSmall = clients != smallPractice && small != ofSmall.end();
    latencies.report(state, hasSmall ? &small->second : nullptr);
}

void add(const char *name, Action action)
{
    for (const int clients : {smallPractice, largePractice}) {
        const std::string full = std::string(name) + '/' + std::to_string(clients);
        benchmark::RegisterBenchmark(full.c_str(), measure, action, clients)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // QtSql finds its driver by it
    add("search_full_pages", typeFullPages);
    add("search_common_names", typeCommonNames);
    add("search_rare_names", typeRareNames);
    add("search_phones", typePhones);
    add("open_client", openClients);
    add("turn_pages", turnPages);
    add("today", readToday);
    add("reports", readReports);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    openPractices.clear(); // while the application lives
    return 0;
}
