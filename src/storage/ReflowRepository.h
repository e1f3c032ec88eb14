// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/ReflowRecord.h"

namespace unknot {

class Database;
class Transaction;

// Changes that moved sessions, with what stood before them, so that they can be taken back, even
// after the program was started anew. Asks no rule whether that is wise.
class ReflowRepository
{
public:
    [[nodiscard]] static Result<void> keep(const Transaction &transaction,
                                           const ReflowRecord &record, const ReflowTraces &traces);

    // The newest that is not undone.
    [[nodiscard]] static Result<std::optional<ReflowRecord>> latest(Database &database);
    // True while each session, plan and closed time it touched is as it left them, and, where one
    // session at once is allowed, nobody was booked since onto a time that would come back.
    [[nodiscard]] static Result<bool> isUntouched(Database &database, ReflowId id);
    // Sessions that start in [from, to) where such a change brought them.
    [[nodiscard]] static Result<QList<SessionId>>
    movedBetween(Database &database, const QDateTime &from, const QDateTime &to);
    // The clients and plans it touched.
    [[nodiscard]] static Result<QList<std::pair<PlanId, ClientId>>> plansOf(Database &database,
                                                                            ReflowId id);

    // Puts back what stood before, each row under a new version, removes what was added with it,
    // and marks it undone; the one before it can be undone next. Conflict where it is not
    // untouched.
    [[nodiscard]] static Result<void> undo(const Transaction &transaction, ReflowId id);
};

} // namespace unknot
