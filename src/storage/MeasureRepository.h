// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Measure.h"
#include "domain/PersonName.h"

#include <QList>

#include <functional>

namespace unknot {

class Database;
class Transaction;

// Totals of questionnaires; one of a kind for each client and day.
class MeasureRepository
{
public:
    // NameTaken ("measure.day") where the client has a value of that measure and day.
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const MeasureValue &value);
    // Keeps it as the version behind its version; Conflict, or NameTaken as above.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const MeasureValue &value);
    // Conflict where it is not the kept version.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const MeasureValue &value);
    // By measure and day.
    [[nodiscard]] static Result<QList<MeasureValue>> ofClient(Database &database, ClientId client);
    // Of a period (an invalid day leaves it open), by client, measure and day; false from `visit`
    // ends it with Cancelled.
    [[nodiscard]] static Result<void>
    each(Database &database, QDate from, QDate to,
         const std::function<bool(const MeasureValue &, const PersonName &client)> &visit);
};

} // namespace unknot
