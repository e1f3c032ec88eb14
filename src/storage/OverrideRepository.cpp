// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/OverrideRepository.h"

#include "storage/VersionedTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"finding_override"_s,
                           {u"condition_entry"_s, u"client"_s, u"reason"_s, u"first_day"_s,
                            u"last_day"_s, u"version"_s},
                           u"override"_s);

QVariantList values(const Override &given)
{
    return {sqlId(given.entry), sqlId(given.client), given.reason,
            sqlDay(given.from), sqlDay(given.until), given.version};
}

Override read(RowReader &row)
{
    Override given;
    given.id = row.id<OverrideId>();
    given.entry = row.id<ConditionEntryId>();
    given.client = row.id<ClientId>();
    given.reason = row.text();
    given.from = row.day();
    given.until = row.day();
    given.version = row.number();
    return given;
}

} // namespace

Result<void> OverrideRepository::insert(const Transaction &transaction, const Override &given)
{
    return table.insert(transaction, sqlId(given.id), values(given));
}

Result<void> OverrideRepository::update(const Transaction &transaction, const Override &given)
{
    return table.update(transaction, sqlId(given.id), values(given));
}

Result<Override> OverrideRepository::find(Database &database, OverrideId id)
{
    return table.find(database, id, read);
}

Result<QList<Override>> OverrideRepository::ofClient(Database &database, ClientId client)
{
    return table.ofClient(database, client, read);
}

} // namespace unknot
