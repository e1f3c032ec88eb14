// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Archive.h"

#include "practice/Room.h"
#include "storage/ArchiveQueries.h"

namespace unknot {

Result<void> Archive::eachClient(const std::function<bool(const Client &)> &visit) const
{
    return ArchiveQueries::clients(*m_room.database, visit);
}

Result<void>
Archive::eachPlan(const std::function<bool(const Plan &, const PersonName &)> &visit) const
{
    return ArchiveQueries::plans(*m_room.database, visit);
}

Result<void> Archive::eachSession(QDate from, QDate to,
                                  const std::function<bool(const SessionRow &)> &visit) const
{
    const QByteArray &zone = m_room.profile.zone;
    return ArchiveQueries::sessions(
        *m_room.database, from.isValid() ? startOfDay(from, zone) : QDateTime(),
        to.isValid() ? startOfDay(to.addDays(1), zone) : QDateTime(), visit);
}

} // namespace unknot
