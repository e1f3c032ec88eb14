// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace unknot {

class Transaction;

// A table of rows with an id and a version, most with a client: the statements that are the same
// for all of them. Knows no value's type; how a row is read is its repository's business.
class VersionedTable
{
public:
    // `fields` are the columns behind id, the last one the version; `subject` is the field that
    // errors name.
    VersionedTable(QString name, QStringList fields, QString subject);

    // `values` stand in the order of the fields.
    [[nodiscard]] Result<void> insert(const Transaction &transaction, const QVariant &id,
                                      QVariantList values) const;
    // Conflict where the kept version is not the one before that in `values`.
    [[nodiscard]] Result<void> update(const Transaction &transaction, const QVariant &id,
                                      QVariantList values) const;
    // Conflict where `version` is not the kept one.
    [[nodiscard]] Result<void> remove(const Transaction &transaction, const QVariant &id,
                                      int version) const;

    template <class Value, class Tag>
    [[nodiscard]] Result<Value> find(Database &database, const Id<Tag> &id,
                                     Value (*read)(RowReader &)) const; // NotFound
    template <class Value>
    [[nodiscard]] Result<QList<Value>> ofClient(Database &database, ClientId client,
                                                Value (*read)(RowReader &)) const; // by id
    // By client and id; false from `visit` ends it with Cancelled.
    template <class Value>
    [[nodiscard]] Result<void>
    each(Database &database, Value (*read)(RowReader &),
         const std::function<bool(const Value &, const PersonName &client)> &visit) const;

private:
    [[nodiscard]] Result<void> changeOne(const Transaction &transaction, const QString &sql,
                                         const QVariantList &values) const;

    QString m_subject;
    QString m_insert;
    QString m_update;
    QString m_remove;
    QString m_find;
    QString m_ofClient;
    QString m_each;
};

template <class Value, class Tag>
Result<Value> VersionedTable::find(Database &database, const Id<Tag> &id,
                                   Value (*read)(RowReader &)) const
{
    const auto found = database.first(m_find, {sqlId(id)}, read);
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, m_subject, id.toString());
    return **found;
}

template <class Value>
Result<QList<Value>> VersionedTable::ofClient(Database &database, ClientId client,
                                              Value (*read)(RowReader &)) const
{
    return database.list(m_ofClient, {sqlId(client)}, read);
}

template <class Value>
Result<void> VersionedTable::each(
    Database &database, Value (*read)(RowReader &),
    const std::function<bool(const Value &, const PersonName &client)> &visit) const
{
    return database.each(m_each, {}, [read, &visit](RowReader &row) {
        const Value value = read(row);
        return visit(value, row.name());
    });
}

} // namespace unknot
