// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QVariant>

namespace unknot {

class Database;

// An open transaction. A write that takes one proves by its signature that one is open. Begins
// at once (BEGIN IMMEDIATE), nests as a savepoint, and rolls back unless it was committed.
class Transaction
{
public:
    // Errors: FileInUse, FileVanished (the file is no longer where it was opened), DiskFull.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Database &database() const { return *m_database; }
    // Runs one statement, whatever number of rows it changes.
    [[nodiscard]] Result<void> run(const QString &sql, const QVariantList &values) const;
    // Inserts rows in their order with few statements. `into`: "INSERT INTO table (columns)"; each
    // row has a value for each column. `then` may say what happens ON CONFLICT.
    [[nodiscard]] Result<void> insert(const QString &into, const QList<QVariantList> &rows,
                                      const QString &then = {}) const;

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }
    void rollBack();

    Database *m_database; // null once it was moved from, committed or rolled back
};

} // namespace unknot
