// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace unknot {

// One prepared statement of SQLite: values in, rows out. What a failure was, the connection knows.
// Text goes in and out as UTF-8, as the file keeps it.
class Statement
{
public:
    // Null where SQLite refuses the text. It holds one statement; Database::runScript() takes more.
    [[nodiscard]] static std::unique_ptr<Statement> prepare(sqlite3 *connection,
                                                            const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // For the marks from the left, as many as there are. An invalid variant is NULL; text and bytes
    // never are. SQLite's result code.
    [[nodiscard]] int bind(const QVariantList &values);
    // SQLITE_ROW, SQLITE_DONE, or what went wrong.
    [[nodiscard]] int step();
    // Ready for the next run, with nothing kept of this one: neither its snapshot nor its values.
    void reset();

    // Of the row it stands on, by column from 0.
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QString columnName(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const; // 0 where NULL
    [[nodiscard]] QString text(int column) const;  // null where NULL
    [[nodiscard]] QByteArray bytes(int column) const;
    // As the file keeps it: qint64, double, QString, QByteArray; invalid where NULL.
    [[nodiscard]] QVariant value(int column) const;

private:
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] int bind(int place, const QVariant &value);

    sqlite3_stmt *m_statement;
};

} // namespace unknot
