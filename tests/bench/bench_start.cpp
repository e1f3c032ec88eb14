// SPDX-License-Identifier: GPL-3.0-or-later
// Time to the first page and memory of the real program on the large practice, set beside an empty
// Qt Widgets window of the same build, and beside the same window with one word in it, since no
// program without a font tells anybody anything. All are started in turn; medians are compared.
#include "bench/BenchPractice.h"
#include "bench/ProgramRun.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

using namespace unknot;

namespace {

constexpr int rounds = 15;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

struct Runs
{
    std::vector<double> milliseconds;
    std::vector<double> megabytes;

    void add(const ProgramRun &run, bool counts)
    {
        if (!counts)
            return;
        milliseconds.push_back(run.milliseconds);
        megabytes.push_back(run.peakMegabytes);
    }
};

void start(benchmark::State &state)
{
    const QString practice = benchPractice(static_cast<int>(state.range(0)));
    const QTemporaryDir home;
    Runs empty;
    Runs word;
    Runs real;
    for (auto _ : state) {
        // The first of each only warms the file cache.
        for (int i = 0; i <= rounds; ++i) {
            const bool counts = i > 0;
            empty.add(runProgram(QStringLiteral("empty_window"), {}, home.path()), counts);
            word.add(
                runProgram(QStringLiteral("empty_window"), {QStringLiteral("Today")}, home.path()),
                counts);
            real.add(runProgram(QStringLiteral("timed_unknot"), {practice}, home.path()), counts);
        }
    }
    state.counters["unknot_ms"] = median(real.milliseconds);
    state.counters["unknot_MB"] = median(real.megabytes);
    state.counters["time_x_empty"] = median(real.milliseconds) / median(empty.milliseconds);
    state.counters["time_x_word"] = median(real.milliseconds) / median(word.milliseconds);
    state.counters["memory_x_empty"] = median(real.megabytes) / median(empty.megabytes);
    state.counters["memory_x_word"] = median(real.megabytes) / median(word.megabytes);
}

BENCHMARK(start)->Arg(1'000)->Arg(100'000)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
