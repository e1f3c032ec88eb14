// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PlanPlacing.h"

#include "domain/PlanCourse.h"
#include "practice/Room.h"
#include "storage/AgendaQueries.h"
#include "storage/CalendarRepository.h"

#include <algorithm>

namespace unknot {

namespace {

// Beyond the last ideal date by more than placing ever looks ahead.
constexpr int daysBeyond = 500;

// Everybody's bookings, or only the client's own where the practice asks for no others.
Result<QList<BusyRow>> bookingsBeside(Database &database, const Plan &plan, const SlotRules &rules,
                                      const QDateTime &to)
{
    const QDateTime from = rules.notBefore.addSecs(-60 * qint64{rules.minimumGap});
    if (rules.calendar.sessionsAtOnce == 0)
        return AgendaQueries::busyOf(database, plan.client, from, to);
    return AgendaQueries::busy(database, from, to);
}

} // namespace

Result<PlacementOutcome> placePlan(Room &room, const Plan &plan)
{
    Database &database = *room.database;
    const auto calendar = CalendarRepository::calendar(database);
    if (!calendar)
        return tl::make_unexpected(calendar.error());
    const QByteArray &zone = room.profile.zone;
    const QDateTime firstDay = startOfDay(plan.start, zone);
    PlacementTask task =
        placementTask(plan, slotRules(plan, *calendar, std::max(room.now(), firstDay), zone));
    const QDate last = task.visits.isEmpty() ? plan.start : task.visits.last().ideal;
    const QDateTime to = std::max(task.rules.notBefore, startOfDay(last, zone)).addDays(daysBeyond);
    const auto rows = bookingsBeside(database, plan, task.rules, to);
    if (!rows)
        return tl::make_unexpected(rows.error());
    for (const BusyRow &row : *rows) {
        if (row.plan != plan.id)
            (row.client == plan.client ? task.rules.otherPlans : task.rules.busy) << row.span;
    }
    const auto held = AgendaQueries::heldOf(
        database, plan.client, task.rules.notBefore.addSecs(-60 * qint64{task.rules.minimumGap}),
        to);
    if (!held)
        return tl::make_unexpected(held.error());
    for (const BusyRow &row : *held) {
        if (row.plan != plan.id)
            task.rules.otherPlans << row.span;
    }
    return placeVisits(task);
}

} // namespace unknot
