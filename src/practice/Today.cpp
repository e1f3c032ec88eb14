// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Today.h"

#include "practice/Room.h"
#include "storage/AgendaQueries.h"

namespace unknot {

QDate Today::date() const
{
    return m_room.today();
}

QDateTime Today::now() const
{
    return ZonedTime{m_room.now(), m_room.profile.zone}.local();
}

Result<QList<AttentionItem>> Today::needsAttention(int limit) const
{
    return AgendaQueries::attention(*m_room.database, {m_room.now(), m_room.profile.zone}, limit)
        .map([limit](const QList<AttentionItem> &items) { return items.mid(0, limit); });
}

Result<QList<DayLoad>> Today::nextSevenDays() const
{
    QList<DayLoad> days;
    for (int i = 0; i < 7; ++i) {
        const QDate day = date().addDays(i);
        auto load = AgendaQueries::load(*m_room.database, startOfDay(day, m_room.profile.zone),
                                        startOfDay(day.addDays(1), m_room.profile.zone));
        if (!load)
            return tl::make_unexpected(load.error());
        load->day = day;
        days << *load;
    }
    return days;
}

} // namespace unknot
