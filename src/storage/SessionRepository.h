// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Session.h"

#include <QList>

namespace unknot {

class Database;
class RowReader;
class Transaction;

// Sessions, one by one and by plan.
class SessionRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const QList<Session> &sessions);
    // Keeps `session` as the version behind session.version; Conflict where that is not the kept
    // one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const Session &session);
    // Conflict where `session` is not the kept version, WrongState ("session.record") where its
    // record was begun.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const Session &session);
    // WrongState as above.
    [[nodiscard]] static Result<void> removeAll(const Transaction &transaction, PlanId plan);
    // WrongState ("session.record") where the record of an open session of the plan was begun: it
    // could not be signed once the session is cancelled.
    [[nodiscard]] static Result<void> needNoOpenRecord(Database &database, PlanId plan);
    // Cancels every open session of the plan; the number of them. WrongState as above.
    [[nodiscard]] static Result<int> cancelOpen(const Transaction &transaction, PlanId plan);

    [[nodiscard]] static Result<Session> find(Database &database, SessionId id); // NotFound
    [[nodiscard]] static Result<QList<Session>> ofPlan(Database &database, PlanId plan);

    [[nodiscard]] static QString columns(); // of table session, as read() wants them
    [[nodiscard]] static Session read(RowReader &row);
};

} // namespace unknot
