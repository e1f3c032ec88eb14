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

// Overrides of clients' health histories.
class OverrideRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction, const Override &given);
    // Keeps it as the version behind its version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction, const Override &given);
    [[nodiscard]] static Result<Override> find(Database &database, OverrideId id); // NotFound
    [[nodiscard]] static Result<QList<Override>> ofClient(Database &database, ClientId client);
};

} // namespace unknot
