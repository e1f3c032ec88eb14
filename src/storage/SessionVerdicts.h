// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionGate.h"
#include "domain/ZonedTime.h"

#include <QList>

namespace unknot {

class Database;
class RowReader;
class Transaction;

// An open session with what screening needs to know about it.
struct OpenSession
{
    SessionId id;
    ZonedTime start;
    int minutes = 0;
    QString focus;       // the plan's
    QString techniques;  // the plan's
    SessionVerdict kept; // what was found last

    bool operator==(const OpenSession &) const = default;
};

// What screening found for sessions, kept beside them.
class SessionVerdicts
{
public:
    // By start.
    [[nodiscard]] static Result<QList<OpenSession>> openOf(Database &database, ClientId client);
    // NotFound; the session's version stays.
    [[nodiscard]] static Result<void> keep(const Transaction &transaction, SessionId session,
                                           const SessionVerdict &verdict);
    [[nodiscard]] static Result<Level> levelOf(Database &database, SessionId session); // NotFound
    // Clients with an open session, each once.
    [[nodiscard]] static Result<QList<ClientId>> clientsWithOpen(Database &database);

    [[nodiscard]] static QString columns(); // of table session, as read() wants them
    [[nodiscard]] static SessionVerdict read(RowReader &row);
};

} // namespace unknot
