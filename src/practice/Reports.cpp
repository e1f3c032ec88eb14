// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Reports.h"

#include "practice/Room.h"
#include "storage/AgendaQueries.h"

namespace unknot {

Result<QList<MonthCount>> Reports::sessionsByMonth(int months) const
{
    const QDate today = m_room.today();
    QDate month = QDate(today.year(), today.month(), 1).addMonths(1 - months);
    QList<MonthCount> counts;
    for (; month <= today; month = month.addMonths(1)) {
        auto count = AgendaQueries::counts(*m_room.database, startOfDay(month, m_room.profile.zone),
                                           startOfDay(month.addMonths(1), m_room.profile.zone));
        if (!count)
            return tl::make_unexpected(count.error());
        count->month = month;
        counts << *count;
    }
    return counts;
}

Result<QMap<PlanState, int>> Reports::plansByState() const
{
    return AgendaQueries::plansByState(*m_room.database);
}

} // namespace unknot
