// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClearanceRepository.h"

#include "storage/VersionedTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"clearance"_s,
                           {u"condition_entry"_s, u"client"_s, u"provider"_s, u"first_day"_s,
                            u"last_day"_s, u"limits"_s, u"document"_s, u"version"_s},
                           u"clearance"_s);

QVariantList values(const Clearance &clearance)
{
    return {sqlId(clearance.entry), sqlId(clearance.client), clearance.provider,
            sqlDay(clearance.from), sqlDay(clearance.until), clearance.limits,
            clearance.document,     clearance.version};
}

Clearance read(RowReader &row)
{
    Clearance clearance;
    clearance.id = row.id<ClearanceId>();
    clearance.entry = row.id<ConditionEntryId>();
    clearance.client = row.id<ClientId>();
    clearance.provider = row.text();
    clearance.from = row.day();
    clearance.until = row.day();
    clearance.limits = row.text();
    clearance.document = row.text();
    clearance.version = row.number();
    return clearance;
}

} // namespace

Result<void> ClearanceRepository::insert(const Transaction &transaction, const Clearance &clearance)
{
    return table.insert(transaction, sqlId(clearance.id), values(clearance));
}

Result<void> ClearanceRepository::update(const Transaction &transaction, const Clearance &clearance)
{
    return table.update(transaction, sqlId(clearance.id), values(clearance));
}

Result<Clearance> ClearanceRepository::find(Database &database, ClearanceId id)
{
    return table.find(database, id, read);
}

Result<QList<Clearance>> ClearanceRepository::ofClient(Database &database, ClientId client)
{
    return table.ofClient(database, client, read);
}

Result<void> ClearanceRepository::each(
    Database &database,
    const std::function<bool(const Clearance &, const PersonName &client)> &visit)
{
    return table.each(database, read, visit);
}

} // namespace unknot
