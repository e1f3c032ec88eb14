// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Placement.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int reachDays = 60;

bool isOpen(QDate day, const PlacementRules &rules)
{
    return rules.days.allows(day) && std::ranges::none_of(rules.closed, [day](const ClosedDays &c) {
               return c.contains(day);
           });
}

// Days outwards from `ideal`: today, tomorrow, yesterday, in two days and so on.
QDate nearestOpenDay(QDate ideal, QDate first, const PlacementRules &rules)
{
    const int reach = std::max(reachDays, static_cast<int>(ideal.daysTo(first)) + reachDays);
    for (int distance = 0; distance <= reach; ++distance) {
        for (const QDate day : {ideal.addDays(distance), ideal.addDays(-distance)}) {
            if (day >= first && isOpen(day, rules))
                return day;
        }
    }
    return {};
}

} // namespace

Result<QList<PlannedDay>> placeDays(const QList<IdealDate> &ideals, const PlacementRules &rules)
{
    QList<PlannedDay> placed;
    QDate first = rules.earliest;
    for (const IdealDate &ideal : ideals) {
        if (!first.isValid())
            first = ideal.day;
        const QDate day = nearestOpenDay(ideal.day, first, rules);
        if (!day.isValid())
            return fail(ErrorCode::NoDayLeft, QStringLiteral("plan.days"),
                        QString::number(ideal.number));
        placed << PlannedDay{ideal.number, ideal.phase, ideal.day, day};
        first = day.addDays(1);
    }
    return placed;
}

} // namespace unknot
