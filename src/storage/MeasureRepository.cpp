// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/MeasureRepository.h"

#include "storage/Transaction.h"
#include "storage/VersionedTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"measure_value"_s,
                           {u"client"_s, u"measure"_s, u"day"_s, u"value"_s, u"version"_s},
                           u"measure"_s);
const auto columns = u"measure_value.id, measure_value.client, measure_value.measure,"
                     " measure_value.day, measure_value.value, measure_value.version"_s;

QVariantList values(const MeasureValue &value)
{
    return {sqlId(value.client), value.measure, sqlDay(value.day), value.value, value.version};
}

MeasureValue read(RowReader &row)
{
    MeasureValue value;
    value.id = row.id<MeasureValueId>();
    value.client = row.id<ClientId>();
    value.measure = row.text();
    value.day = row.day();
    value.value = row.number();
    value.version = row.number();
    return value;
}

// The transaction keeps others out, so that what is free stays free.
Result<void> needFreeDay(const Transaction &transaction, const MeasureValue &value)
{
    const auto others = transaction.database().number(
        u"SELECT count(*) FROM measure_value"
        " WHERE client = ? AND measure = ? AND day = ? AND id <> ?"_s,
        {sqlId(value.client), value.measure, sqlDay(value.day), sqlId(value.id)});
    if (!others)
        return tl::make_unexpected(others.error());
    return *others == 0
               ? Result<void>()
               : fail(ErrorCode::NameTaken, u"measure.day"_s, value.day.toString(Qt::ISODate));
}

} // namespace

Result<void> MeasureRepository::insert(const Transaction &transaction, const MeasureValue &value)
{
    return needFreeDay(transaction, value).and_then([&] {
        return table.insert(transaction, sqlId(value.id), values(value));
    });
}

Result<void> MeasureRepository::update(const Transaction &transaction, const MeasureValue &value)
{
    return needFreeDay(transaction, value).and_then([&] {
        return table.update(transaction, sqlId(value.id), values(value));
    });
}

Result<void> MeasureRepository::remove(const Transaction &transaction, const MeasureValue &value)
{
    return table.remove(transaction, sqlId(value.id), value.version);
}

Result<QList<MeasureValue>> MeasureRepository::ofClient(Database &database, ClientId client)
{
    return database.list(u"SELECT "_s + columns +
                             u" FROM measure_value WHERE client = ? ORDER BY measure, day"_s,
                         {sqlId(client)}, read);
}

Result<void> MeasureRepository::each(
    Database &database, QDate from, QDate to,
    const std::function<bool(const MeasureValue &, const PersonName &client)> &visit)
{
    return database.each(
        u"SELECT "_s + columns +
            u", client.given, client.family, client.preferred, client.name_order"
            " FROM measure_value JOIN client ON client.id = measure_value.client"
            " WHERE measure_value.day BETWEEN ? AND ?"
            " ORDER BY measure_value.client, measure_value.measure, measure_value.day"_s,
        {from.isValid() ? sqlDay(from) : u""_s, to.isValid() ? sqlDay(to) : u"9999-12-31"_s},
        [&visit](RowReader &row) {
            const MeasureValue value = read(row);
            return visit(value, row.name());
        });
}

} // namespace unknot
