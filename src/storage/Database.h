// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "storage/PracticeFile.h"
#include "storage/RowReader.h"

#include <QHash>

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
    // Every row as `read(RowReader &)` makes it.
    template <class Read>
    [[nodiscard]] auto list(const QString &sql, const QVariantList &values, Read read);
    // The first row, or nothing.
    template <class Read>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, Read read);
    // Hands out row by row until `visit(RowReader &)` returns false: Cancelled then.
    template <class Visit>
    [[nodiscard]] Result<void> each(const QString &sql, const QVariantList &values, Visit visit);
    [[nodiscard]] Result<int> number(const QString &sql, const QVariantList &values = {});

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
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
    // What a statement in use goes back to. Its slot holds none meanwhile: the same text can be run
    // again while rows are read.
    struct GiveBack
    {
        std::unique_ptr<Statement> *slot = nullptr;
        void operator()(Statement *statement) const;
    };
    using Bound = std::unique_ptr<Statement, GiveBack>;

    explicit Database(QString path);
    [[nodiscard]] Result<void> connect();
    [[nodiscard]] Result<Bound> bind(const QString &sql, const QVariantList &values);
    [[nodiscard]] Result<bool> step(Statement &statement); // true: there is a row
    [[nodiscard]] Error error(int resultCode) const;

    QString m_path;
    sqlite3 *m_handle = nullptr;
    FileIdentity m_identity;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_prepared; // null while in use
    int m_depth = 0;                                                    // of open transactions
    bool m_isSettled = true; // nothing was committed since
};

template <class Read>
auto Database::list(const QString &sql, const QVariantList &values, Read read)
{
    using Value = std::invoke_result_t<Read, RowReader &>;
    QList<Value> rows;
    const auto done = each(sql, values, [&](RowReader &row) {
        rows << read(row);
        return true;
    });
    return done ? Result<QList<Value>>(std::move(rows)) : tl::make_unexpected(done.error());
}

template <class Read>
auto Database::first(const QString &sql, const QVariantList &values, Read read)
{
    using Value = std::optional<std::invoke_result_t<Read, RowReader &>>;
    return bind(sql, values).and_then([&](const Bound &statement) {
        return step(*statement).map([&](bool found) {
            RowReader row(*statement);
            return found ? Value(read(row)) : Value();
        });
    });
}

template <class Visit>
Result<void> Database::each(const QString &sql, const QVariantList &values, Visit visit)
{
    const auto statement = bind(sql, values);
    if (!statement)
        return tl::make_unexpected(statement.error());
    for (;;) {
        const auto found = step(**statement);
        if (!found)
            return tl::make_unexpected(found.error());
        if (!*found)
            return {};
        RowReader row(**statement);
        if (!visit(row))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace unknot
