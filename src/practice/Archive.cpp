// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Archive.h"

#include "knowledge/Catalogue.h"
#include "practice/Room.h"
#include "storage/ArchiveQueries.h"
#include "storage/ClearanceRepository.h"
#include "storage/ConditionEntryRepository.h"
#include "storage/MeasureRepository.h"
#include "storage/NoteArchive.h"

#include <optional>

namespace unknot {

namespace {

// An id that the catalogue does not have is better than no name at all.
QString labelOf(const ConditionEntry &entry, const Catalogue &catalogue)
{
    const Condition *known = catalogue.find(entry.condition);
    return known ? known->label : entry.condition.isEmpty() ? entry.ownLabel : entry.condition;
}

// The bounds of a period, UTC; invalid where it has none.
QDateTime beginOf(QDate from, const QByteArray &zone)
{
    return from.isValid() ? startOfDay(from, zone) : QDateTime();
}

QDateTime endOf(QDate to, const QByteArray &zone)
{
    return to.isValid() ? startOfDay(to.addDays(1), zone) : QDateTime();
}

} // namespace

Result<void> Archive::eachClient(const std::function<bool(const Client &)> &visit) const
{
    return ArchiveQueries::clients(*m_room.database, visit);
}

Result<void>
Archive::eachCondition(const std::function<bool(const ArchivedCondition &)> &visit) const
{
    const auto catalogue = m_room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    return ConditionEntryRepository::each(
        *m_room.database, [&](const ConditionEntry &entry, const PersonName &client) {
            return visit({entry, client, labelOf(entry, **catalogue)});
        });
}

Result<void>
Archive::eachClearance(const std::function<bool(const ArchivedClearance &)> &visit) const
{
    const auto catalogue = m_room.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    std::optional<Error> failure; // of looking up an entry; it ends the walk
    const auto walked = ClearanceRepository::each(
        *m_room.database, [&](const Clearance &clearance, const PersonName &client) {
            const auto entry = ConditionEntryRepository::find(*m_room.database, clearance.entry);
            if (!entry) {
                failure = entry.error();
                return false;
            }
            return visit({clearance, client, entry->condition, labelOf(*entry, **catalogue)});
        });
    if (failure)
        return tl::make_unexpected(*failure);
    return walked;
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
    return ArchiveQueries::sessions(*m_room.database, beginOf(from, zone), endOf(to, zone), visit);
}

Result<void> Archive::eachNote(QDate from, QDate to,
                               const std::function<bool(const ArchivedNote &)> &visit) const
{
    const QByteArray &zone = m_room.profile.zone;
    return NoteArchive::each(*m_room.database, beginOf(from, zone), endOf(to, zone), visit);
}

Result<void> Archive::eachMeasure(QDate from, QDate to,
                                  const std::function<bool(const ArchivedMeasure &)> &visit) const
{
    const auto measures = m_room.measures();
    if (!measures)
        return tl::make_unexpected(measures.error());
    return MeasureRepository::each(
        *m_room.database, from, to, [&](const MeasureValue &value, const PersonName &client) {
            const Measure *known = (*measures)->find(value.measure);
            return visit({value, client, known ? known->label : value.measure});
        });
}

} // namespace unknot
