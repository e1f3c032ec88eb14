// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/RowImage.h"

#include "storage/Database.h"
#include "storage/Transaction.h"

#include <QJsonArray>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isKept(const QString &column)
{
    static const QStringList own{u"entry"_s, u"open_sessions"_s, u"completed_sessions"_s,
                                 u"sessions"_s};
    return !own.contains(column);
}

// Bytes stand in a list of one, so that no text can be taken for them.
QJsonValue imageOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    if (value.userType() == QMetaType::QByteArray)
        return QJsonArray{QString::fromLatin1(value.toByteArray().toHex())};
    return QJsonValue::fromVariant(value);
}

QVariant valueOf(const QJsonValue &image)
{
    if (image.isArray())
        return QByteArray::fromHex(image.toArray().first().toString().toLatin1());
    return image.isNull() ? QVariant() : image.toVariant();
}

QJsonObject imageOf(const Statement &row)
{
    QJsonObject image;
    for (int i = 0; i < row.columnCount(); ++i) {
        const QString column = row.columnName(i);
        if (isKept(column))
            image.insert(column, imageOf(row.value(i)));
    }
    return image;
}

struct Columns
{
    QStringList names;
    QVariantList values;
};

// Asks the table for its columns: names in an image come from a file, and none of them goes into
// SQL.
Result<Columns> columnsOf(Database &database, const QString &table, const QJsonObject &image)
{
    const auto names = database.list(u"SELECT name FROM pragma_table_info(?)"_s, {table},
                                     [](RowReader &row) { return row.text(); });
    if (!names)
        return tl::make_unexpected(names.error());
    Columns columns;
    for (const QString &name : *names) {
        if (!isKept(name) || !image.contains(name))
            continue;
        columns.names << name;
        columns.values << valueOf(image.value(name));
    }
    return columns;
}

} // namespace

Result<QList<QJsonObject>> rowImages(Database &database, const QString &table,
                                     const QString &column, const QVariant &value)
{
    return database.list(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(table, column), {value},
                         [](RowReader &row) { return imageOf(row.statement()); });
}

Result<void> insertRow(const Transaction &transaction, const QString &table,
                       const QJsonObject &image)
{
    const auto columns = columnsOf(transaction.database(), table, image);
    if (!columns)
        return tl::make_unexpected(columns.error());
    const QString marks = QStringList(columns->names.size(), u"?"_s).join(u", "_s);
    return transaction.run(
        u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns->names.join(u", "_s), marks),
        columns->values);
}

Result<void> restoreRow(const Transaction &transaction, const QString &table,
                        const QJsonObject &image)
{
    const auto columns = columnsOf(transaction.database(), table, image);
    if (!columns)
        return tl::make_unexpected(columns.error());
    const auto changed = transaction.database().run(
        u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table, columns->names.join(u" = ?, "_s)),
        columns->values + QVariantList{valueOf(image.value(u"id"_s))});
    if (!changed)
        return tl::make_unexpected(changed.error());
    return *changed == 1 ? Result<void>() : insertRow(transaction, table, image);
}

} // namespace unknot
