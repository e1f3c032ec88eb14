// SPDX-License-Identifier: GPL-3.0-or-later
// How many clients with their histories the demo makes a second; the issue asks for 500.
#include "bench/BenchPractice.h"
#include "demo/DemoPractice.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace unknot;

namespace {

void makeDemo(benchmark::State &state)
{
    const auto clients = static_cast<int>(state.range(0));
    for (auto _ : state) {
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() +
                                   QStringLiteral("/demo-XXXXXX"));
        const auto made = makeDemoPractice(folder.filePath(QStringLiteral("demo.unknot")),
                                           {.clients = clients, .today = benchDay()});
        if (!made)
            state.SkipWithError("the demo was not made");
    }
    state.counters["clients_per_second"] = benchmark::Counter(
        static_cast<double>(clients * state.iterations()), benchmark::Counter::kIsRate);
}

BENCHMARK(makeDemo)->Arg(40)->Arg(10'000)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // QtSql finds its driver by it
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
