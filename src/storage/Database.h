// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "storage/PracticeFile.h"
#include "storage/SqlResult.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace unknot {

// One connection to one practice file. Runs statements and keeps them prepared; knows no table.
// Belongs to the thread that opened it.
class Database
{
public:
    // Opens a file that exists; never makes one. Errors: those of checkPracticeFile(), FileInUse.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    // Makes a new, empty file. Errors: those of makePracticeFile().
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // Runs one statement; the number of changed rows.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    // Runs a script of several statements that take no values.
    [[nodiscard]] Result<void> runScript(const QString &sql);
    // Every row as `read(const QSqlQuery &)` makes it.
    template <class Read>
    [[nodiscard]] auto list(const QString &sql, const QVariantList &values, Read read);
    // The first row, or nothing.
    template <class Read>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, Read read);
    // Hands out row by row until `visit` returns false: Cancelled then.
    template <class Visit>
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values, Visit visit);
    [[nodiscard]] Result<int> number(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const;
    // False once another file, or none, is where ours was: writing would be lost.
    [[nodiscard]] bool isStillThere() const;
    // Moves what is committed from the log on into the file. People move a file, copy it to a stick
    // or have it synchronised while it is open, and none of that takes the log along. Costs a few
    // flushes of the disk, so it is for the moment after somebody waited.
    void settle();
    // For a file that is not: its log stays behind, and SQLite would take it for that of whatever
    // lies there next. Moves what it holds on into our file, wherever that is now.
    void emptyLog();

private:
    friend class Transaction;
    // A prepared statement in use. Its slot holds none meanwhile: the same text can be run again
    // while rows are read.
    struct Query
    {
        std::unique_ptr<QSqlQuery> statement;
        std::unique_ptr<QSqlQuery> *slot;
    };

    explicit Database(QString path);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<Query> execute(const QString &sql, const QVariantList &values);
    static void giveBack(Query query);

    QString m_path;
    QString m_connection;
    FileIdentity m_identity;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared; // null while in use
    int m_depth = 0;                                                    // of open transactions
    bool m_isSettled = true; // nothing was committed since
};

template <class Read>
auto Database::list(const QString &sql, const QVariantList &values, Read read)
{
    using Value = std::invoke_result_t<Read, const QSqlQuery &>;
    QList<Value> rows;
    const auto done = each(sql, values, [&](const QSqlQuery &query) {
        rows << read(query);
        return true;
    });
    return done ? Result<QList<Value>>(std::move(rows)) : tl::make_unexpected(done.error());
}

template <class Read>
auto Database::first(const QString &sql, const QVariantList &values, Read read)
{
    using Value = std::invoke_result_t<Read, const QSqlQuery &>;
    std::optional<Value> row;
    const auto done = each(sql, values, [&](const QSqlQuery &query) {
        if (!row)
            row = read(query);
        return true;
    });
    return done ? Result<std::optional<Value>>(std::move(row)) : tl::make_unexpected(done.error());
}

template <class Visit>
Result<void> Database::each(const QString &sql, const QVariantList &values, Visit visit)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    bool goOn = true;
    while (goOn && query->statement->next())
        goOn = visit(std::as_const(*query->statement));
    const QSqlError error = query->statement->lastError();
    giveBack(std::move(*query));
    if (error.isValid())
        return tl::make_unexpected(errorFrom(error, handle(), m_path));
    return goOn ? Result<void>() : fail(ErrorCode::Cancelled);
}

} // namespace unknot
