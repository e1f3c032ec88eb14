// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Transaction.h"

#include "storage/Database.h"

#include <utility>

#include <sqlite3.h>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// A power of two, as what is left of it goes in halves: few texts have to be kept prepared then.
constexpr qsizetype mostRows = 8;

QString insertion(const QString &into, qsizetype rows, qsizetype columns, const QString &then)
{
    const QString row = u"(%1?)"_s.arg(u"?, "_s.repeated(columns - 1));
    return into + u" VALUES "_s + (row + u", "_s).repeated(rows - 1) + row + u' ' + then;
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    if (database.m_depth == 0 && !database.isStillThere()) {
        database.emptyLog();
        return fail(ErrorCode::FileVanished, database.path());
    }
    // A savepoint without its transaction would be one of its own, and be kept alone.
    if (database.m_depth > 0 && sqlite3_get_autocommit(database.handle()) != 0)
        return fail(ErrorCode::StorageFailed, database.path(), u"the transaction was lost"_s);
    const auto begun =
        database.run(database.m_depth == 0 ? u"BEGIN IMMEDIATE"_s : u"SAVEPOINT inner"_s);
    if (!begun)
        return tl::make_unexpected(begun.error());
    ++database.m_depth;
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        rollBack();
}

Result<void> Transaction::commit()
{
    const auto done = m_database->run(m_database->m_depth == 1 ? u"COMMIT"_s : u"RELEASE inner"_s);
    if (!done)
        return tl::make_unexpected(done.error()); // the destructor rolls back
    if (--m_database->m_depth == 0)
        m_database->m_isSettled = false;
    m_database = nullptr;
    return {};
}

Result<void> Transaction::run(const QString &sql, const QVariantList &values) const
{
    const auto done = m_database->run(sql, values);
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

Result<void> Transaction::insert(const QString &into, const QList<QVariantList> &rows,
                                 const QString &then) const
{
    Result<void> done;
    qsizetype count = mostRows;
    for (qsizetype first = 0; done && first < rows.size(); first += count) {
        while (count > rows.size() - first)
            count /= 2;
        QVariantList values;
        for (const QVariantList &row : rows.sliced(first, count))
            values += row;
        done = run(insertion(into, count, rows.at(first).size(), then), values);
    }
    return done;
}

// A full disk may have rolled back already; then there is nothing left to do and the error is moot.
void Transaction::rollBack()
{
    if (m_database->m_depth == 1) {
        (void)m_database->run(u"ROLLBACK"_s);
    } else {
        (void)m_database->run(u"ROLLBACK TO inner"_s);
        (void)m_database->run(u"RELEASE inner"_s);
    }
    --m_database->m_depth;
}

} // namespace unknot
