// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Latencies.h"

#include <algorithm>

namespace unknot {

double Latencies::percentile(double part) const
{
    std::vector<double> sorted = m_milliseconds;
    std::ranges::sort(sorted);
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted.at(static_cast<size_t>(part * last));
}

void Latencies::report(benchmark::State &state, const Latencies *smallest) const
{
    state.counters["p50_ms"] = percentile(0.5);
    state.counters["p95_ms"] = percentile(0.95);
    state.counters["max_ms"] = percentile(1.0);
    if (!smallest)
        return;
    state.counters["p50_x"] = percentile(0.5) / smallest->percentile(0.5);
    state.counters["p95_x"] = percentile(0.95) / smallest->percentile(0.95);
}

} // namespace unknot
