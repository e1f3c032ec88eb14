// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReflowRepository.h"

#include "storage/Database.h"
#include "storage/ReflowImages.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array causeNames{u"missed"_s,  u"cancelled"_s, u"moved"_s, u"edited"_s,
                            u"resumed"_s, u"again"_s,     u"step"_s,  u"closed"_s};
const auto closedKind = u"closed_days"_s;
const auto decisionKind = u"step_decision"_s;

Result<void> removeAdditions(const Transaction &transaction, ReflowId id)
{
    Result<void> done;
    for (const QString &table : {closedKind, decisionKind}) {
        if (!done)
            return done;
        done = transaction.run(u"DELETE FROM %1 WHERE id IN (SELECT subject FROM reflow_addition"
                               " WHERE reflow = ? AND kind = ?)"_s.arg(table),
                               {sqlId(id), table});
    }
    return done;
}

Result<void> keepAdditions(const Transaction &transaction, ReflowId id, const ReflowTraces &traces)
{
    QList<QVariantList> rows;
    for (const auto &closed : traces.closed)
        rows << QVariantList{sqlId(id), closedKind, sqlId(closed)};
    for (const auto &decision : traces.decisions)
        rows << QVariantList{sqlId(id), decisionKind, sqlId(decision)};
    return transaction.insert(u"INSERT INTO reflow_addition (reflow, kind, subject)"_s, rows);
}

ReflowRecord readRecord(RowReader &row)
{
    ReflowRecord record;
    record.id = row.id<ReflowId>();
    record.at = row.instant();
    const auto cause = std::ranges::find(causeNames, row.text());
    record.cause = cause == causeNames.end() ? ReflowCause::Again
                                             : static_cast<ReflowCause>(cause - causeNames.begin());
    record.client = row.id<ClientId>();
    record.plans = row.number();
    record.sessions = row.number();
    return record;
}

} // namespace

Result<void> ReflowRepository::keep(const Transaction &transaction, const ReflowRecord &record,
                                    const ReflowTraces &traces)
{
    QList<QVariantList> sessions;
    for (const ReflowTraces::OfSession &trace : traces.sessions)
        sessions << QVariantList{sqlId(record.id), sqlId(trace.session), sqlId(trace.plan),
                                 trace.before.isEmpty() ? QVariant() : trace.before,
                                 sqlNumber(trace.versionAfter)};
    QList<QVariantList> plans;
    for (const ReflowTraces::OfPlan &trace : traces.plans)
        plans << QVariantList{sqlId(record.id), sqlId(trace.plan), trace.before,
                              trace.versionAfter};
    return transaction
        .run(u"INSERT INTO reflow (id, at, cause, client, plans) VALUES (?, ?, ?, ?, ?)"_s,
             {sqlId(record.id), sqlInstant(record.at),
              causeNames.at(static_cast<size_t>(record.cause)),
              record.client.isNull() ? QVariant() : sqlId(record.client), record.plans})
        .and_then([&] {
            return transaction.insert(
                u"INSERT INTO reflow_session (reflow, session, plan, before, version_after)"_s,
                sessions);
        })
        .and_then([&] {
            return transaction.insert(
                u"INSERT INTO reflow_plan (reflow, plan, before, version_after)"_s, plans);
        })
        .and_then([&] { return keepAdditions(transaction, record.id, traces); });
}

Result<std::optional<ReflowRecord>> ReflowRepository::latest(Database &database)
{
    return database.first(u"SELECT id, at, cause, client, plans,"
                          " (SELECT count(*) FROM reflow_session WHERE reflow = reflow.id)"
                          " FROM reflow WHERE undone = 0 ORDER BY entry DESC LIMIT 1"_s,
                          {}, readRecord);
}

Result<bool> ReflowRepository::isUntouched(Database &database, ReflowId id)
{
    // A session that was added has a record, begun at least: it stays. A plan that is over gets no
    // open session back, unless its end is what is taken back.
    const auto touched = database.number(uR"(WITH sought AS MATERIALIZED (SELECT ? AS id)
            SELECT EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_session AS trace
                ON trace.reflow = sought.id
                LEFT JOIN session ON session.id = trace.session
                WHERE session.version IS NOT trace.version_after)
            OR EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_session AS trace
                ON trace.reflow = sought.id
                JOIN session_note ON session_note.session = trace.session
                WHERE trace.before IS NULL)
            OR EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_plan AS trace
                ON trace.reflow = sought.id
                LEFT JOIN plan ON plan.id = trace.plan
                WHERE plan.version IS NOT trace.version_after)
            OR EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_session AS trace
                ON trace.reflow = sought.id
                JOIN plan ON plan.id = trace.plan
                WHERE plan.state IN ('completed', 'discontinued') AND NOT EXISTS
                    (SELECT 1 FROM reflow_plan WHERE reflow = sought.id AND plan = trace.plan))
            OR EXISTS (SELECT 1 FROM sought JOIN reflow_addition AS trace
                ON trace.reflow = sought.id JOIN closed_days ON closed_days.id = trace.subject
                WHERE closed_days.version > 1)
            OR EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_session AS trace
                ON trace.reflow = sought.id
                CROSS JOIN session AS other INDEXED BY session_open
                ON other.state IN ('planned', 'confirmed')
                AND other.starts > strftime('%Y-%m-%dT%H:%M:%SZ', trace.before ->> 'starts',
                    '-480 minutes')
                AND other.starts < strftime('%Y-%m-%dT%H:%M:%SZ', trace.before ->> 'starts',
                    (trace.before ->> 'minutes') || ' minutes')
                WHERE other.id > sought.id
                AND NOT EXISTS (SELECT 1 FROM reflow_session AS own
                    WHERE own.reflow = sought.id AND own.session = other.id)
                AND trace.before ->> 'state' IN ('planned', 'confirmed')
                AND unixepoch(other.starts) + 60 * other.minutes
                    > unixepoch(trace.before ->> 'starts')
                AND coalesce((SELECT value FROM setting
                    WHERE name = 'calendar.sessionsAtOnce'), '1') = '1')
            OR EXISTS (SELECT 1 FROM sought JOIN reflow ON reflow.id = sought.id
                WHERE reflow.undone = 1))"_s,
                                         {sqlId(id)});
    return touched ? Result<bool>(*touched == 0) : tl::make_unexpected(touched.error());
}

// A session that was moved by hand, and nothing else with it, is where it was meant to be.
Result<QList<SessionId>> ReflowRepository::movedBetween(Database &database, const QDateTime &from,
                                                        const QDateTime &to)
{
    return database.list(uR"(SELECT id FROM session WHERE starts >= ? AND starts < ? AND EXISTS (
                SELECT 1 FROM reflow_session AS trace JOIN reflow ON reflow.id = trace.reflow
                WHERE trace.session = session.id AND reflow.undone = 0
                    AND json_extract(trace.before, '$.starts') <> session.starts
                    AND (reflow.cause <> 'moved' OR 1 <
                        (SELECT count(*) FROM reflow_session WHERE reflow = trace.reflow))))"_s,
                         {sqlInstant(from), sqlInstant(to)},
                         [](RowReader &row) { return row.id<SessionId>(); });
}

Result<QList<std::pair<PlanId, ClientId>>> ReflowRepository::plansOf(Database &database,
                                                                     ReflowId id)
{
    return database.list(u"SELECT id, client FROM plan WHERE id IN"
                         " (SELECT plan FROM reflow_session WHERE reflow = ?"
                         " UNION SELECT plan FROM reflow_plan WHERE reflow = ?) ORDER BY id"_s,
                         {sqlId(id), sqlId(id)}, [](RowReader &row) {
                             return std::pair{row.id<PlanId>(), row.id<ClientId>()};
                         });
}

Result<void> ReflowRepository::undo(const Transaction &transaction, ReflowId id)
{
    const auto untouched = isUntouched(transaction.database(), id);
    if (!untouched)
        return tl::make_unexpected(untouched.error());
    if (!*untouched)
        return fail(ErrorCode::Conflict, u"reflow"_s);
    return transaction.run(u"UPDATE reflow SET undone = 1 WHERE id = ?"_s, {sqlId(id)})
        .and_then([&] { return putBackReflow(transaction, id); })
        .and_then([&] { return removeAdditions(transaction, id); });
}

} // namespace unknot
