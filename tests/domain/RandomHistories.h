// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ScreeningSamples.h"

#include <random>

// A catalogue and chance; the same seed gives the same histories.
struct Source
{
    static inline const QDate start{2026, 11, 23};

    const QList<unknot::Condition> *conditions = nullptr;
    const unknot::RegionTree *regions = nullptr;
    unknot::ConditionLookup lookup;
    std::mt19937 chance{20261123};
    quint32 ids = 0;

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(chance); }
    bool once(int in) { return below(in) == 0; }
    QDate day(int spread) { return start.addDays(below(2 * spread) - spread); }
    QUuid id() { return ScreeningSamples::id(static_cast<quint32>(below(1 << 20)) * 4096 + ++ids); }

    template <class Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }
};

[[nodiscard]] unknot::ConditionEntry randomEntry(Source &source);
[[nodiscard]] unknot::Clearance randomClearance(Source &source,
                                                const unknot::HealthHistory &history);
[[nodiscard]] unknot::HealthHistory randomHistory(Source &source);
[[nodiscard]] unknot::HealthHistory shuffled(unknot::HealthHistory history, Source &source);
