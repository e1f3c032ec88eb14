// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"
#include "domain/HealthHistory.h"

namespace unknot {

// What one condition means on a date.
struct Finding
{
    ConditionEntryId entry; // null where it comes from a date or an answer, not from an entry
    QString condition;      // id in the catalogue; empty for one in the therapist's own words
    QString label;
    Level level = Level::Clear;   // after clearance and override
    QDate clearedUntil;           // the last day of the clearance that lowers it; invalid without
    QString clearanceLimits;      // what its provider asked for
    QString overrideReason;       // empty without
    QList<RegionRef> regions;     // to leave out
    QList<RegionRef> careRegions; // where the limits below hold; empty: everywhere
    QStringList excludedTechniques;
    Pressure maxPressure = Pressure::Firm;
    QString position;
    int maxMinutes = 0; // 0: no limit
    QString instruction;
    QString why;
    QString source; // key of the sources, empty for what no source says
    bool confirmed = true;
    QString disagreement;

    bool operator==(const Finding &) const = default;
};

// What `entry` means on `day`, with the clearances and overrides of `history` that are about it.
// `condition` is what the catalogue has for it, null where it has nothing: then, as with a variant
// it does not know, a healthcare provider is to be asked, so that nothing is dropped in silence. Of
// an onset that nobody knows, the weightiest rule holds. The entry must be active on that day.
[[nodiscard]] Finding findingOf(const ConditionEntry &entry, const Condition *condition,
                                const HealthHistory &history, QDate day, const RegionTree &regions);

} // namespace unknot
