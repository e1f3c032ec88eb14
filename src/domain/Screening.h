// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"
#include "domain/HealthHistory.h"

#include <functional>

namespace unknot {

// What one condition means on a date.
struct Finding
{
    ConditionEntryId entry; // null where it comes from a date or an answer, not from an entry
    QString condition;
    QString label;
    Level level = Level::Clear; // after clearance and override
    QDate clearedUntil;         // the last day of the clearance that lowers it; invalid without
    QString overrideReason;     // empty without
    QList<RegionRef> regions;   // to leave out
    QStringList excludedTechniques;
    Pressure maxPressure = Pressure::Firm;
    QString position;
    int maxMinutes = 0; // 0: no limit
    QString todo;
    QString why;
    QString source;
    bool confirmed = true;
    QString disagreement;

    bool operator==(const Finding &) const = default;
};

// All findings together, the weightiest first.
struct Verdict
{
    QDate date;
    Level level = Level::Clear;
    QList<Finding> findings;
    QList<RegionRef> avoidRegions;
    QStringList excludedTechniques; // sorted
    Pressure maxPressure = Pressure::Firm;
    int maxMinutes = 0; // 0: no limit

    bool operator==(const Verdict &) const = default;
};

// What is planned for the session.
struct SessionIntent
{
    QDate date;
    QList<RegionRef> regions; // to work on; empty: anywhere
    QStringList techniques;   // empty: any

    bool operator==(const SessionIntent &) const = default;
};

// Looks a condition up; null for one the catalogue does not have.
using ConditionLookup = std::function<const Condition *(const QString &id)>;

// What the history means for a session. Pure: the same input gives the same verdict, in whatever
// order entries stand. Adding an entry never lowers the level. A condition that the lookup does not
// know asks for clearance, so that nothing is dropped in silence.
[[nodiscard]] Verdict screen(const HealthHistory &history, const SessionIntent &intent,
                             const ConditionLookup &lookup);

} // namespace unknot
