// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"

#include <optional>

namespace unknot {

// One line of a client's health: what holds today, or an entry that is past.
struct ConditionRow
{
    QString label;
    std::optional<ConditionEntry> entry; // none where it follows from a date or an answer
    std::optional<Finding> finding;      // none where the entry does not hold today
    std::optional<Clearance> clearance;  // the one that lasts longest
    std::optional<Override> given;       // in force today

    bool operator==(const ConditionRow &) const = default;
};

// Today's findings, the weightiest first, then the entries that do not hold, the latest first.
[[nodiscard]] QList<ConditionRow>
conditionRows(const HealthHistory &history, const Verdict &verdict, const ConditionLookup &lookup);

// True where what stands in the row has to do with the region.
[[nodiscard]] bool touches(const ConditionRow &row, const RegionRef &region,
                           const RegionTree &regions);

} // namespace unknot
