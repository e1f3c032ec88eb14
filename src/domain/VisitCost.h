// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlacementChain.h"

namespace unknot {

// The weekdays on which a client usually comes: at least every fourth session, of those held and
// those booked, lies there. Empty (any) while there are none.
[[nodiscard]] Weekdays usualWeekdays(const PlacementTask &task);

// What it costs to have one session of `task` at one time, the gaps left aside; the weights are in
// PlacementCost.h. The task outlives it.
class VisitCost
{
public:
    explicit VisitCost(const PlacementTask &task);

    [[nodiscard]] PlacementCost of(const ChainLink &link, qint64 day, const FreeSlot &slot) const;

private:
    [[nodiscard]] bool isUsual(qint64 ideal, Qt::DayOfWeek weekday) const;
    [[nodiscard]] bool isWantedTime(int minute, int sessionMinutes) const;

    const SlotRules &m_rules;
    Weekdays m_usual;
    qint64 m_origin; // minutes since 1970
};

} // namespace unknot
