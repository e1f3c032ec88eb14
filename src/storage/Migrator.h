// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QList>

#include <functional>

namespace unknot {

class Database;

// One numbered step of the schema.
struct Migration
{
    int number = 0;
    QString sql;
};

// The steps in resources/sql/sqlite, by number.
[[nodiscard]] QList<Migration> practiceMigrations();

// Brings a database up to the last of `steps`, each step in one transaction; before the first step
// on a database that holds something, `backUp` must succeed. Returns the number of steps taken.
// Errors: NewerVersion (detail: its number) and the storage's; what was done before a failed step
// stays.
[[nodiscard]] Result<int> migrate(Database &database, const QList<Migration> &steps,
                                  const std::function<Result<void>()> &backUp);

} // namespace unknot
