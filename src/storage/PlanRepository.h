// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"

#include <QList>

class QSqlQuery;

namespace unknot {

class Database;
class Transaction;

// Plans with their phases.
class PlanRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction, const Plan &plan);
    // Keeps `plan` as the version behind plan.version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction, const Plan &plan);
    [[nodiscard]] static Result<Plan> find(Database &database, PlanId id); // NotFound
    [[nodiscard]] static Result<QList<Plan>> ofClient(Database &database, ClientId client);

    [[nodiscard]] static QString columns();                 // of table plan, as read() wants them
    [[nodiscard]] static Plan read(const QSqlQuery &query); // without its phases
    [[nodiscard]] static Result<Taper> taper(Database &database, PlanId id);
};

} // namespace unknot
