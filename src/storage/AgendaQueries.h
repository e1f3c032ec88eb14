// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "domain/Plan.h"

namespace unknot {

class Database;
class RowReader;

// Sessions as lists show them, and what waits for the therapist.
class AgendaQueries
{
public:
    // Sessions that start in [from, to), UTC, by time. A paused plan has let go of its open ones:
    // they are left out, and others may have their time.
    [[nodiscard]] static Result<QList<SessionRow>>
    between(Database &database, const QDateTime &from, const QDateTime &to);
    [[nodiscard]] static Result<QList<SessionRow>> ofPlan(Database &database, PlanId plan);
    [[nodiscard]] static Result<QList<SessionRow>> ofClient(Database &database, ClientId client);
    [[nodiscard]] static Result<SessionRow> row(Database &database, SessionId id); // NotFound

    // Open sessions of active plans that run at some moment of [from, to), UTC, by start.
    [[nodiscard]] static Result<QList<BusyRow>> busy(Database &database, const QDateTime &from,
                                                     const QDateTime &to);
    [[nodiscard]] static Result<QList<BusyRow>> busyOf(Database &database, ClientId client,
                                                       const QDateTime &from, const QDateTime &to);
    // Completed sessions of the client, of whatever plan, that run at some moment of [from, to),
    // UTC, by start: what is booked next keeps its distance from them too.
    [[nodiscard]] static Result<QList<BusyRow>> heldOf(Database &database, ClientId client,
                                                       const QDateTime &from, const QDateTime &to);

    // Of each question at most `limit`, the most urgent first. The day is that of `now`'s zone.
    [[nodiscard]] static Result<QList<AttentionItem>> attention(Database &database,
                                                                const ZonedTime &now, int limit);
    // Sessions and minutes in [from, to), UTC; those that were missed or cancelled, and open ones
    // of paused plans, do not count.
    [[nodiscard]] static Result<DayLoad> load(Database &database, const QDateTime &from,
                                              const QDateTime &to);

    [[nodiscard]] static QString rowSelect(); // "SELECT … FROM session JOIN …" for readRow()
    [[nodiscard]] static SessionRow readRow(RowReader &row);
};

} // namespace unknot
