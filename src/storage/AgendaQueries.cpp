// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AgendaQueries.h"

#include "domain/PlanRules.h"
#include "domain/StateWords.h"
#include "storage/AttentionQuestions.h"
#include "storage/Database.h"
#include "storage/SessionRepository.h"
#include "storage/SessionVerdicts.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto busyColumns = u"SELECT session.starts, session.minutes, session.plan, session.client"_s;
// With the client's plan; what these columns and the plan's state say, the two indexes tell alone.
const auto openFrom = u" FROM session INDEXED BY session_open"
                      " CROSS JOIN plan INDEXED BY plan_by_client"
                      " ON plan.client = session.client AND plan.id = session.plan WHERE "_s;
const auto busyWhere = u"session.state IN ('planned', 'confirmed') AND session.starts >= ?"
                       " AND session.starts < ? AND plan.state = 'active'"
                       " ORDER BY session.starts"_s;

Result<QList<BusyRow>> busyRows(Database &database, const QString &sql, const QVariantList &values,
                                const QDateTime &from, const QDateTime &to)
{
    // The longest session may have begun so long before.
    const QDateTime begun = from.addSecs(-60 * longestSessionMinutes);
    auto rows = database.list(
        sql, values + QVariantList{sqlInstant(begun), sqlInstant(to)}, [](RowReader &row) {
            const qint64 start = row.instant().toSecsSinceEpoch();
            const qint64 end = start + 60 * qint64{row.number()};
            return BusyRow{{start, end}, row.id<PlanId>(), row.id<ClientId>()};
        });
    if (rows)
        rows->removeIf(
            [free = from.toSecsSinceEpoch()](const BusyRow &row) { return row.span.to <= free; });
    return rows;
}

} // namespace

QString AgendaQueries::rowSelect()
{
    // Sessions of a phase are numbered without a gap, so their ends tell how many there are. The
    // CASE keeps SQLite from looking for the note of a session that has none.
    static const QString sql =
        u"SELECT "_s + SessionRepository::columns() +
        uR"(, client.given, client.family, client.preferred, client.name_order, plan.complaint,
        plan.focus, plan_phase.sessions_per, plan_phase.weeks,
        (SELECT min(s.number) FROM session AS s
         WHERE s.plan = session.plan AND s.phase = session.phase),
        (SELECT max(s.number) FROM session AS s
         WHERE s.plan = session.plan AND s.phase = session.phase),
        session_note.pain_before, session_note.pain_after, )"_s +
        SessionVerdicts::columns() + uR"(
        FROM session JOIN client ON client.id = session.client
        JOIN plan ON plan.id = session.plan
        LEFT JOIN plan_phase ON plan_phase.plan = session.plan AND plan_phase.position = session.phase
        LEFT JOIN session_note ON session_note.session =
            CASE session.state WHEN 'completed' THEN session.id END )"_s;
    return sql;
}

SessionRow AgendaQueries::readRow(RowReader &row)
{
    SessionRow line;
    line.session = SessionRepository::read(row);
    line.client = row.name();
    line.complaint = row.text();
    line.focus = row.text();
    line.cadence = {row.number(), row.number()};
    const int firstNumber = row.number();
    line.phaseSessions = row.number() - firstNumber + 1;
    line.indexInPhase = line.session.number - firstNumber + 1;
    line.painBefore = row.maybeNumber();
    line.painAfter = row.maybeNumber();
    line.verdict = SessionVerdicts::read(row);
    return line;
}

Result<QList<SessionRow>> AgendaQueries::between(Database &database, const QDateTime &from,
                                                 const QDateTime &to)
{
    return database.list(rowSelect() + u"WHERE session.starts >= ? AND session.starts < ?"
                                       " AND NOT (plan.state = 'paused'"
                                       " AND session.state IN ('planned', 'confirmed'))"
                                       " ORDER BY session.starts, session.id"_s,
                         {sqlInstant(from), sqlInstant(to)}, readRow);
}

Result<QList<SessionRow>> AgendaQueries::ofPlan(Database &database, PlanId plan)
{
    return database.list(rowSelect() + u"WHERE session.plan = ? ORDER BY session.number"_s,
                         {sqlId(plan)}, readRow);
}

Result<QList<SessionRow>> AgendaQueries::ofClient(Database &database, ClientId client)
{
    return database.list(rowSelect() + u"WHERE session.client = ? ORDER BY session.starts DESC"_s,
                         {sqlId(client)}, readRow);
}

Result<SessionRow> AgendaQueries::row(Database &database, SessionId id)
{
    const auto line = database.first(rowSelect() + u"WHERE session.id = ?"_s, {sqlId(id)}, readRow);
    if (!line)
        return tl::make_unexpected(line.error());
    if (!*line)
        return fail(ErrorCode::NotFound, u"session"_s, id.toString());
    return **line;
}

Result<QList<BusyRow>> AgendaQueries::busy(Database &database, const QDateTime &from,
                                           const QDateTime &to)
{
    static const auto sql = busyColumns + openFrom + busyWhere;
    return busyRows(database, sql, {}, from, to);
}

Result<QList<BusyRow>> AgendaQueries::busyOf(Database &database, ClientId client,
                                             const QDateTime &from, const QDateTime &to)
{
    static const auto sql = busyColumns +
                            u" FROM session INDEXED BY session_by_client"
                            " CROSS JOIN plan ON plan.id = session.plan"
                            " WHERE session.client = ? AND "_s +
                            busyWhere;
    return busyRows(database, sql, {sqlId(client)}, from, to);
}

Result<QList<BusyRow>> AgendaQueries::heldOf(Database &database, ClientId client,
                                             const QDateTime &from, const QDateTime &to)
{
    static const auto sql = busyColumns +
                            u" FROM session INDEXED BY session_by_client WHERE session.client = ?"
                            " AND session.state = 'completed' AND session.starts >= ?"
                            " AND session.starts < ? ORDER BY session.starts"_s;
    return busyRows(database, sql, {sqlId(client)}, from, to);
}

Result<QList<AttentionItem>> AgendaQueries::attention(Database &database, const ZonedTime &now,
                                                      int limit)
{
    static const QList<AttentionQuestion> all = attentionQuestions();
    QList<AttentionItem> items;
    for (const AttentionQuestion &question : all) {
        const auto found = database.list(
            question.sql, attentionValues(question, now, limit),
            [&question](RowReader &row) { return readAttention(question.kind, row); });
        if (!found)
            return found;
        items += *found;
    }
    return items;
}

Result<DayLoad> AgendaQueries::load(Database &database, const QDateTime &from, const QDateTime &to)
{
    // Rows would be read from as many pages as there are sessions; indexes answer it alone.
    static const auto sql =
        u"SELECT count(*), total(minutes) FROM ("
        "SELECT minutes FROM session INDEXED BY session_by_time"
        " WHERE starts >= ?1 AND starts < ?2 AND state = 'completed'"
        " UNION ALL SELECT session.minutes"_s +
        openFrom +
        u"session.state IN ('planned', 'confirmed')"
        " AND session.starts >= ?1 AND session.starts < ?2 AND plan.state <> 'paused')"_s;
    const auto found = database.first(sql, {sqlInstant(from), sqlInstant(to)}, [](RowReader &row) {
        return DayLoad{{}, row.number(), row.number()};
    });
    return found ? Result<DayLoad>(found->value_or(DayLoad())) : tl::make_unexpected(found.error());
}

} // namespace unknot
