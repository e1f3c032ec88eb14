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

// Clearances of clients' health histories.
class ClearanceRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const Clearance &clearance);
    // Keeps it as the version behind its version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const Clearance &clearance);
    [[nodiscard]] static Result<Clearance> find(Database &database, ClearanceId id); // NotFound
    [[nodiscard]] static Result<QList<Clearance>> ofClient(Database &database, ClientId client);
    // Every one there is, by client and id; false from `visit` ends it with Cancelled.
    [[nodiscard]] static Result<void>
    each(Database &database,
         const std::function<bool(const Clearance &, const PersonName &client)> &visit);
};

} // namespace unknot
