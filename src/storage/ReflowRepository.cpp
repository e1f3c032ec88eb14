// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReflowRepository.h"

#include "storage/Database.h"
#include "storage/RowImage.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array causeNames{u"missed"_s,  u"cancelled"_s, u"moved"_s, u"edited"_s,
                            u"resumed"_s, u"again"_s,     u"step"_s,  u"closed"_s};
const auto closedKind = u"closed_days"_s;
const auto decisionKind = u"step_decision"_s;

struct Trace
{
    QByteArray id; // of the session or plan
    QByteArray before;
    std::optional<int> versionAfter;
};

QString textOf(const QJsonObject &image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

QJsonObject imageFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

int versionOf(const QJsonObject &image)
{
    return image.value(u"version"_s).toInt();
}

Result<void> run(const Transaction &transaction, const QString &sql, const QVariantList &values)
{
    const auto done = transaction.database().run(sql, values);
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

// `subject` is the table, and the column of the traces that names its rows.
Result<QList<Trace>> tracesOf(Database &database, const QString &subject, ReflowId id)
{
    return database.list(
        u"SELECT %1, before, version_after FROM reflow_%1 WHERE reflow = ?"_s.arg(subject),
        {sqlId(id)}, [](const QSqlQuery &query) {
            RowReader row(query, 2);
            return Trace{query.value(0).toByteArray(), query.value(1).toString().toUtf8(),
                         row.maybeNumber()};
        });
}

Result<void> putBackPhases(const Transaction &transaction, const Trace &trace,
                           const QJsonArray &phases)
{
    auto done = run(transaction, u"DELETE FROM plan_phase WHERE plan = ?"_s, {trace.id});
    for (const QJsonValue &phase : phases) {
        if (done)
            done = insertRow(transaction, u"plan_phase"_s, phase.toObject());
    }
    return done;
}

// The row under a new version. An older change that is not undone yet finds its own work again.
Result<void> putBack(const Transaction &transaction, const QString &subject, const Trace &trace,
                     const QJsonObject &image)
{
    const int version = trace.versionAfter.value_or(versionOf(image)) + 1;
    return restoreRow(transaction, subject, image, version).and_then([&] {
        return run(transaction,
                   u"UPDATE reflow_%1 SET version_after = ? WHERE %1 = ? AND version_after = ?"
                   " AND reflow IN (SELECT id FROM reflow WHERE undone = 0)"_s.arg(subject),
                   {version, trace.id, versionOf(image)});
    });
}

Result<void> undoSessions(const Transaction &transaction, ReflowId id)
{
    const auto traces = tracesOf(transaction.database(), u"session"_s, id);
    if (!traces)
        return tl::make_unexpected(traces.error());
    for (const Trace &trace : *traces) {
        const auto done = trace.before.isEmpty()
                              ? run(transaction, u"DELETE FROM session WHERE id = ?"_s, {trace.id})
                              : putBack(transaction, u"session"_s, trace, imageFrom(trace.before));
        if (!done)
            return done;
    }
    return {};
}

Result<void> undoPlans(const Transaction &transaction, ReflowId id)
{
    const auto traces = tracesOf(transaction.database(), u"plan"_s, id);
    if (!traces)
        return tl::make_unexpected(traces.error());
    for (const Trace &trace : *traces) {
        const QJsonObject image = imageFrom(trace.before);
        const auto done =
            putBack(transaction, u"plan"_s, trace, image.value(u"row"_s).toObject()).and_then([&] {
                return putBackPhases(transaction, trace, image.value(u"phases"_s).toArray());
            });
        if (!done)
            return done;
    }
    return {};
}

Result<void> removeAdditions(const Transaction &transaction, ReflowId id)
{
    Result<void> done;
    for (const QString &table : {closedKind, decisionKind}) {
        if (!done)
            return done;
        done = run(transaction,
                   u"DELETE FROM %1 WHERE id IN (SELECT subject FROM reflow_addition"
                   " WHERE reflow = ? AND kind = ?)"_s.arg(table),
                   {sqlId(id), table});
    }
    return done;
}

Result<void> keepAdditions(const Transaction &transaction, ReflowId id, const ReflowTraces &traces)
{
    const auto add = [&](const QString &kind, const auto &ids) {
        Result<void> done;
        for (const auto &added : ids) {
            if (done)
                done = run(transaction,
                           u"INSERT INTO reflow_addition (reflow, kind, subject)"
                           " VALUES (?, ?, ?)"_s,
                           {sqlId(id), kind, sqlId(added)});
        }
        return done;
    };
    return add(closedKind, traces.closed).and_then([&] {
        return add(decisionKind, traces.decisions);
    });
}

ReflowRecord readRecord(const QSqlQuery &query)
{
    RowReader row(query);
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

Result<QString> ReflowRepository::imageOf(Database &database, SessionId session)
{
    const auto rows = rowImages(database, u"session"_s, u"id"_s, sqlId(session));
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"session"_s, session.toString());
    return textOf(rows->first());
}

Result<QString> ReflowRepository::imageOf(Database &database, PlanId plan)
{
    const auto rows = rowImages(database, u"plan"_s, u"id"_s, sqlId(plan));
    if (!rows)
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, u"plan"_s, plan.toString());
    const auto phases = rowImages(database, u"plan_phase"_s, u"plan"_s, sqlId(plan));
    if (!phases)
        return tl::make_unexpected(phases.error());
    QJsonArray list;
    for (const QJsonObject &phase : *phases)
        list << phase;
    return textOf({{u"row"_s, rows->first()}, {u"phases"_s, list}});
}

Result<void> ReflowRepository::keep(const Transaction &transaction, const ReflowRecord &record,
                                    const ReflowTraces &traces)
{
    auto done = run(
        transaction, u"INSERT INTO reflow (id, at, cause, client, plans) VALUES (?, ?, ?, ?, ?)"_s,
        {sqlId(record.id), sqlInstant(record.at), causeNames.at(static_cast<size_t>(record.cause)),
         record.client.isNull() ? QVariant() : sqlId(record.client), record.plans});
    for (const ReflowTraces::OfSession &trace : traces.sessions) {
        if (!done)
            return done;
        done = run(transaction,
                   u"INSERT INTO reflow_session (reflow, session, plan, before, version_after)"
                   " VALUES (?, ?, ?, ?, ?)"_s,
                   {sqlId(record.id), sqlId(trace.session), sqlId(trace.plan),
                    trace.before.isEmpty() ? QVariant() : trace.before,
                    sqlNumber(trace.versionAfter)});
    }
    for (const ReflowTraces::OfPlan &trace : traces.plans) {
        if (!done)
            return done;
        done = run(transaction,
                   u"INSERT INTO reflow_plan (reflow, plan, before, version_after)"
                   " VALUES (?, ?, ?, ?)"_s,
                   {sqlId(record.id), sqlId(trace.plan), trace.before, trace.versionAfter});
    }
    return done ? keepAdditions(transaction, record.id, traces) : done;
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
    // A plan that is over gets no open session back, unless its end is what is taken back.
    const auto touched = database.number(uR"(WITH sought AS MATERIALIZED (SELECT ? AS id)
            SELECT EXISTS (SELECT 1 FROM sought CROSS JOIN reflow_session AS trace
                ON trace.reflow = sought.id
                LEFT JOIN session ON session.id = trace.session
                WHERE session.version IS NOT trace.version_after)
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
                         {sqlInstant(from), sqlInstant(to)}, [](const QSqlQuery &query) {
                             RowReader row(query);
                             return row.id<SessionId>();
                         });
}

Result<QList<std::pair<PlanId, ClientId>>> ReflowRepository::plansOf(Database &database,
                                                                     ReflowId id)
{
    return database.list(u"SELECT id, client FROM plan WHERE id IN"
                         " (SELECT plan FROM reflow_session WHERE reflow = ?"
                         " UNION SELECT plan FROM reflow_plan WHERE reflow = ?) ORDER BY id"_s,
                         {sqlId(id), sqlId(id)}, [](const QSqlQuery &query) {
                             RowReader row(query);
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
    return run(transaction, u"UPDATE reflow SET undone = 1 WHERE id = ?"_s, {sqlId(id)})
        .and_then([&] { return undoSessions(transaction, id); })
        .and_then([&] { return undoPlans(transaction, id); })
        .and_then([&] { return removeAdditions(transaction, id); });
}

} // namespace unknot
