// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include <sqlite3.h>

namespace unknot {

namespace {

// fromUtf8() takes this character at the beginning for a mark of the encoding, and drops it.
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

} // namespace

std::unique_ptr<Statement> Statement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    const char *rest = nullptr;
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(connection, text.constData(), static_cast<int>(text.size()) + 1,
                           SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    Q_ASSERT(code != SQLITE_OK || QByteArrayView(rest).trimmed().isEmpty());
    return code == SQLITE_OK ? std::unique_ptr<Statement>(new Statement(statement)) : nullptr;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::bind(const QVariantList &values)
{
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return SQLITE_RANGE;
    int code = SQLITE_OK;
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bind(i + 1, values.at(i));
    return code;
}

int Statement::bind(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(m_statement, place);
    case QMetaType::QString: {
        const QByteArray text = static_cast<const QString *>(value.constData())->toUtf8();
        return sqlite3_bind_text64(m_statement, place, text.constData(),
                                   static_cast<sqlite3_uint64>(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8);
    }
    case QMetaType::QByteArray: {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob64(m_statement, place, bytes->constData(),
                                   static_cast<sqlite3_uint64>(bytes->size()), SQLITE_TRANSIENT);
    }
    case QMetaType::Double:
        return sqlite3_bind_double(m_statement, place, value.toDouble());
    default:
        Q_ASSERT(value.canConvert<qint64>());
        return sqlite3_bind_int64(m_statement, place, value.toLongLong());
    }
}

int Statement::step()
{
    return sqlite3_step(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *begin = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const QByteArrayView text(begin, begin ? sqlite3_column_bytes(m_statement, column) : 0);
    const QString read = QString::fromUtf8(text);
    return text.startsWith(byteOrderMark) ? QChar(QChar::ByteOrderMark) + read : read;
}

QByteArray Statement::bytes(int column) const
{
    const auto *begin = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {begin, sqlite3_column_bytes(m_statement, column)};
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return bytes(column);
    default:
        return {};
    }
}

} // namespace unknot
