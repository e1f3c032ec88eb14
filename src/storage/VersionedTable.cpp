// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/VersionedTable.h"

#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

VersionedTable::VersionedTable(QString name, QStringList fields, QString subject)
    : m_subject(std::move(subject))
    , m_insert(u"INSERT INTO %1 (%2, id) VALUES (%3?)"_s.arg(name, fields.join(u", "_s),
                                                             u"?, "_s.repeated(fields.size())))
    , m_update(u"UPDATE %1 SET %2 = ? WHERE id = ? AND version = ?"_s.arg(name,
                                                                          fields.join(u" = ?, "_s)))
    , m_remove(u"DELETE FROM %1 WHERE id = ? AND version = ?"_s.arg(name))
{
    const QString columns = u"%1.id, %1."_s.arg(name) + fields.join(u", %1."_s.arg(name));
    m_find = u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(columns, name);
    m_ofClient = u"SELECT %1 FROM %2 WHERE client = ? ORDER BY id"_s.arg(columns, name);
    m_each = u"SELECT %1, client.given, client.family, client.preferred, client.name_order"
             " FROM %2 JOIN client ON client.id = %2.client ORDER BY %2.client, %2.id"_s.arg(
                 columns, name);
}

Result<void> VersionedTable::insert(const Transaction &transaction, const QVariant &id,
                                    QVariantList values) const
{
    return transaction.run(m_insert, values << id);
}

Result<void> VersionedTable::update(const Transaction &transaction, const QVariant &id,
                                    QVariantList values) const
{
    const int kept = values.last().toInt() - 1;
    return changeOne(transaction, m_update, values << id << kept);
}

Result<void> VersionedTable::remove(const Transaction &transaction, const QVariant &id,
                                    int version) const
{
    return changeOne(transaction, m_remove, {id, version});
}

Result<void> VersionedTable::changeOne(const Transaction &transaction, const QString &sql,
                                       const QVariantList &values) const
{
    const auto done = transaction.database().run(sql, values);
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>() : fail(ErrorCode::Conflict, m_subject);
}

} // namespace unknot
