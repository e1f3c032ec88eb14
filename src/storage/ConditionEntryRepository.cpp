// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ConditionEntryRepository.h"

#include "storage/VersionedTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"condition_entry"_s,
                           {u"client"_s, u"condition"_s, u"own_label"_s, u"own_level"_s,
                            u"variant"_s, u"sites"_s, u"since"_s, u"resolved"_s, u"note"_s,
                            u"version"_s},
                           u"condition"_s);

QString sitesText(const QList<RegionRef> &sites)
{
    QStringList names;
    for (const RegionRef &site : sites)
        names << regionName(site);
    return names.join(u' ');
}

QList<RegionRef> sitesFrom(const QString &text)
{
    QList<RegionRef> sites;
    for (const QString &name : text.split(u' ', Qt::SkipEmptyParts))
        sites << regionFrom(name);
    return sites;
}

QVariantList values(const ConditionEntry &entry)
{
    return {
        sqlId(entry.client), entry.condition,        entry.ownLabel,      levelName(entry.ownLevel),
        entry.variant,       sitesText(entry.sites), sqlDay(entry.since), sqlDay(entry.resolved),
        entry.note,          entry.version};
}

ConditionEntry read(RowReader &row)
{
    ConditionEntry entry;
    entry.id = row.id<ConditionEntryId>();
    entry.client = row.id<ClientId>();
    entry.condition = row.text();
    entry.ownLabel = row.text();
    entry.ownLevel = levelFrom(row.text()).value_or(Level::Clearance); // unknown: ask somebody
    entry.variant = row.text();
    entry.sites = sitesFrom(row.text());
    entry.since = row.day();
    entry.resolved = row.day();
    entry.note = row.text();
    entry.version = row.number();
    return entry;
}

} // namespace

Result<void> ConditionEntryRepository::insert(const Transaction &transaction,
                                              const ConditionEntry &entry)
{
    return table.insert(transaction, sqlId(entry.id), values(entry));
}

Result<void> ConditionEntryRepository::update(const Transaction &transaction,
                                              const ConditionEntry &entry)
{
    return table.update(transaction, sqlId(entry.id), values(entry));
}

Result<void> ConditionEntryRepository::remove(const Transaction &transaction,
                                              const ConditionEntry &entry)
{
    return table.remove(transaction, sqlId(entry.id), entry.version);
}

Result<ConditionEntry> ConditionEntryRepository::find(Database &database, ConditionEntryId id)
{
    return table.find(database, id, read);
}

Result<QList<ConditionEntry>> ConditionEntryRepository::ofClient(Database &database,
                                                                 ClientId client)
{
    return table.ofClient(database, client, read);
}

Result<void> ConditionEntryRepository::each(
    Database &database,
    const std::function<bool(const ConditionEntry &, const PersonName &client)> &visit)
{
    return table.each(database, read, visit);
}

} // namespace unknot
