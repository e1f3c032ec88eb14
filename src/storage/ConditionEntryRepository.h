// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/HealthHistory.h"
#include "domain/PersonName.h"

#include <QList>

#include <functional>

namespace unknot {

class Database;
class Transaction;

// Condition entries of clients' health histories.
class ConditionEntryRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const ConditionEntry &entry);
    // Keeps it as the version behind its version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const ConditionEntry &entry);
    // With its clearances and overrides. Conflict where `entry` is not the kept version.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const ConditionEntry &entry);
    [[nodiscard]] static Result<ConditionEntry> find(Database &database,
                                                     ConditionEntryId id); // NotFound
    [[nodiscard]] static Result<QList<ConditionEntry>> ofClient(Database &database,
                                                                ClientId client);
    // Every one there is, by client and id; false from `visit` ends it with Cancelled.
    [[nodiscard]] static Result<void>
    each(Database &database,
         const std::function<bool(const ConditionEntry &, const PersonName &client)> &visit);
};

} // namespace unknot
