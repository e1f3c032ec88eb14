// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/HealthHistory.h"

#include <functional>

namespace unknot {

class Database;
class Transaction;

// What is known about clients' health: the whole history of one, and its parts row by row.
class HealthRepository
{
public:
    // Entries, clearances and overrides by id, answers by flag and day.
    [[nodiscard]] static Result<HealthHistory> history(Database &database, ClientId client);

    [[nodiscard]] static Result<void> keepAsked(const Transaction &transaction, ClientId client,
                                                QDate asked);
    [[nodiscard]] static Result<void> keepDueDate(const Transaction &transaction, ClientId client,
                                                  QDate dueDate);
    // Each replaces the answer to the same question on the same day.
    [[nodiscard]] static Result<void> keepAnswers(const Transaction &transaction, ClientId client,
                                                  const QList<RedFlagAnswer> &answers);
};

} // namespace unknot
