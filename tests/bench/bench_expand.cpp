// SPDX-License-Identifier: GPL-3.0-or-later
// What the ideal dates of a plan cost, and how many times as long dateutil's rrule takes for the
// same dates in the same run. The issue wants 50 times.
#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"

#include <QCoreApplication>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <chrono>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestWait = 120'000; // milliseconds
const QDate firstDay(2026, 11, 2);   // a Monday

// The same plan, for both: 24 sessions.
const QString notation = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;
const QStringList phases{u"2026-11-02/1/6/0,3"_s, u"2026-11-23/1/6/0"_s, u"2027-01-04/2/12/0"_s};

struct Other
{
    QStringList days; // ISO
    double seconds = 0;
    QString failure; // empty where it went well
};

// Debian's python: only that one has Debian's dateutil.
Other runOther()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, QStringList{QStringLiteral(UNKNOT_EXPAND_SCRIPT)} + phases);
    if (!python.waitForFinished(longestWait))
        return {{}, 0, python.errorString()};
    const QStringList lines = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
    if (python.exitCode() != 0 || lines.size() < 2)
        return {{}, 0, QString::fromUtf8(python.readAllStandardError()).trimmed()};
    return {lines.at(0).split(u' '), lines.at(1).toDouble(), {}};
}

QStringList ownDays(const Taper &taper)
{
    QStringList days;
    for (const IdealDate &ideal : idealDates(taper, firstDay))
        days << ideal.day.toString(Qt::ISODate);
    return days;
}

void expandPlan(benchmark::State &state)
{
    const Taper taper = *readTaper(notation);
    const auto start = std::chrono::steady_clock::now();
    for (auto _ : state)
        benchmark::DoNotOptimize(idealDates(taper, firstDay));
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    const double own = passed.count() / static_cast<double>(state.iterations());

    const Other other = runOther();
    if (!other.failure.isEmpty())
        state.SkipWithError(qPrintable(u"not compared: "_s + other.failure));
    else if (other.days != ownDays(taper))
        state.SkipWithError("dateutil finds other dates");
    state.counters["own_us"] = own * 1e6;
    state.counters["dateutil_us"] = other.seconds * 1e6;
    state.counters["dateutil_x"] = other.seconds / own;
}

// Often enough that each side is measured for a second or so, in one go: rrule runs once.
BENCHMARK(expandPlan)->Iterations(1'000'000);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
