// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "domain/Plan.h"

#include <QMap>

class QSqlQuery;

namespace unknot {

class Database;

// Sessions as lists show them, what waits for the therapist, and counts.
class AgendaQueries
{
public:
    // Sessions that start in [from, to), UTC, by time.
    [[nodiscard]] static Result<QList<SessionRow>>
    between(Database &database, const QDateTime &from, const QDateTime &to);
    [[nodiscard]] static Result<QList<SessionRow>> ofPlan(Database &database, PlanId plan);
    [[nodiscard]] static Result<QList<SessionRow>> ofClient(Database &database, ClientId client);
    [[nodiscard]] static Result<SessionRow> row(Database &database, SessionId id); // NotFound

    // Of each kind at most `limit`, most urgent kind first. `now` is UTC.
    [[nodiscard]] static Result<QList<AttentionItem>> attention(Database &database,
                                                                const QDateTime &now, int limit);
    // Sessions and minutes in [from, to), UTC; missed and cancelled ones do not count.
    [[nodiscard]] static Result<DayLoad> load(Database &database, const QDateTime &from,
                                              const QDateTime &to);
    [[nodiscard]] static Result<MonthCount> counts(Database &database, const QDateTime &from,
                                                   const QDateTime &to);
    [[nodiscard]] static Result<QMap<PlanState, int>> plansByState(Database &database);

    [[nodiscard]] static QString rowSelect(); // "SELECT … FROM session JOIN …" for readRow()
    [[nodiscard]] static SessionRow readRow(const QSqlQuery &query);
};

} // namespace unknot
