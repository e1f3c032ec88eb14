// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace unknot {

// Another program at the same file: SQLite alone, with none of Unknot's own code between.
class RawConnection
{
public:
    explicit RawConnection(const QString &path,
                           int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_connection, flags, nullptr);
    }
    ~RawConnection() { sqlite3_close(m_connection); }
    Q_DISABLE_COPY_MOVE(RawConnection)

    // SQLite's result code.
    int run(const QString &sql)
    {
        return sqlite3_exec(m_connection, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    }

    // The first value of the first row, or SQLite's message.
    QString text(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        QString result;
        if (sqlite3_prepare_v2(m_connection, sql.toUtf8().constData(), -1, &statement, nullptr) ==
                SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW) {
            result = QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        } else {
            result = QString::fromUtf8(sqlite3_errmsg(m_connection));
        }
        sqlite3_finalize(statement);
        return result;
    }

    int number(const QString &sql) { return text(sql).toInt(); }

private:
    sqlite3 *m_connection = nullptr;
};

} // namespace unknot
