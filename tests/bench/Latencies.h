// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <vector>

namespace unknot {

// How long each of many single actions took, and what a benchmark says of them.
class Latencies
{
public:
    template <class Action>
    void time(Action action)
    {
        const auto start = std::chrono::steady_clock::now();
        action();
        const std::chrono::duration<double, std::milli> passed =
            std::chrono::steady_clock::now() - start;
        m_milliseconds.push_back(passed.count());
    }

    [[nodiscard]] double percentile(double part) const; // milliseconds; part from 0 to 1

    // Counters p50_ms, p95_ms and max_ms; p50_x and p95_x say how many times those of `smallest`
    // they are, the same action in the smallest practice (null for that one itself).
    void report(benchmark::State &state, const Latencies *smallest) const;

private:
    std::vector<double> m_milliseconds;
};

} // namespace unknot
