// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Finding.h"

#include <functional>

namespace unknot {

// All findings together, the weightiest first.
struct Verdict
{
    QDate date;
    Level level = Level::Clear; // the weightiest finding's
    QList<Finding> findings;
    QList<RegionRef> avoidRegions; // sorted by name, each once
    // Of all findings, also where a finding limits them in its care regions only: the careful
    // reading. What that means for a session that works elsewhere is conflictsWith()'s.
    QStringList excludedTechniques; // sorted, each once
    Pressure maxPressure = Pressure::Firm;
    int maxMinutes = 0; // 0: no limit

    bool operator==(const Verdict &) const = default;
};

// Looks a condition up; null for one the catalogue does not have.
using ConditionLookup = std::function<const Condition *(const QString &id)>;

// What the history means for a session on `day`. Pure: the same input gives the same verdict, in
// whatever order entries stand. Adding an entry never lowers the level, a clearance never raises
// it. Entries count from their onset to the day before they are past. Of the answers to a red-flag
// question the latest up to `day` counts, of two on one day the yes; it takes on the clearance and
// the override of an active entry of the same condition, and adds no finding where such an entry's
// own is as weighty. By its due date a pregnancy
// follows the weeks, whichever of its two conditions an entry has; it needs an entry of its own
// only to be cleared or overridden.
[[nodiscard]] Verdict screen(const HealthHistory &history, QDate day, const ConditionLookup &lookup,
                             const RegionTree &regions);

// Conditions to which a red-flag question was last answered with yes up to `day`, by name; of two
// answers on one day the yes counts.
[[nodiscard]] QStringList raisedFlags(const QList<RedFlagAnswer> &answers, QDate day);

// The last day on which the answers of `history` hold, with what is active on `day`; invalid where
// it was never asked. A pregnancy that ends asks for new ones earlier.
[[nodiscard]] QDate freshUntil(const HealthHistory &history, QDate day,
                               const ConditionLookup &lookup, const RegionTree &regions);

// The "condition" of the finding that a history is too old: older than the strictest freshness of
// its active conditions, a year without any, or from before its pregnancy ended.
[[nodiscard]] QString historyOldCondition();

} // namespace unknot
