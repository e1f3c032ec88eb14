// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AttentionQuestions.h"

#include "storage/SessionVerdicts.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// %1 is the session, %2 its start and zone, the verdict's three columns, the number of sessions.
const auto columns =
    u"SELECT client.id, plan.id, %1, client.given, client.family, client.preferred,"
    " client.name_order, plan.complaint, %2 FROM "_s;
const auto noVerdict = u", NULL, NULL, NULL, 0"_s;

// Of each client the weightiest session that does not fit and the first one. `which` is written as
// the WHERE of the partial index is, or SQLite would not use it. The sessions are counted from the
// index alone, and read are only those that are shown. Beside the only max() or min() of a group,
// SQLite takes other columns from the row where it was found.
QString misfitSql(const QString &index, const QString &which, const QString &clients = {})
{
    const QString shown = uR"(WITH misfit AS MATERIALIZED (
            SELECT session.client, session.entry, session.starts, session.misfit
            FROM session INDEXED BY %1 CROSS JOIN plan ON plan.id = session.plan
            WHERE %2 AND session.state IN ('planned', 'confirmed') AND plan.state = 'active'),
        shown AS (
            SELECT weightiest, misfit, sessions, first, starts
            FROM (SELECT client, entry AS weightiest, max(misfit) AS misfit, count(*) AS sessions
                  FROM misfit GROUP BY client %3)
            JOIN (SELECT client, entry AS first, min(starts) AS starts
                  FROM misfit GROUP BY client) USING (client)
            ORDER BY misfit DESC, starts, first LIMIT ?) )"_s;
    return shown.arg(index, which, clients) +
           columns.arg(u"session.id"_s,
                       u"session.starts, session.zone, weightiest.level, weightiest.cause,"
                       " weightiest.misfit, shown.sessions"_s) +
           uR"(shown CROSS JOIN session ON session.entry = shown.first
        CROSS JOIN session AS weightiest ON weightiest.entry = shown.weightiest
        CROSS JOIN plan ON plan.id = session.plan
        CROSS JOIN client ON client.id = session.client
        ORDER BY shown.misfit DESC, shown.starts, shown.first)"_s;
}

// Active plans with so many open sessions. Written as the partial index plan_to_book is, or SQLite
// would not use it.
QString fewAheadSql(int openSessions)
{
    return columns.arg(u"NULL"_s, u"NULL, NULL"_s + noVerdict) +
           u"plan JOIN client ON client.id = plan.client WHERE plan.state = 'active'"
           " AND plan.open_sessions < 2 AND plan.open_sessions = %1"
           " AND client.archived = 0 ORDER BY plan.id LIMIT ?"_s.arg(openSessions);
}

QString unrecordedSql()
{
    return columns.arg(u"session.id"_s, u"session.starts, session.zone"_s + noVerdict) +
           u"session INDEXED BY session_open CROSS JOIN plan ON plan.id = session.plan"
           " JOIN client ON client.id = session.client"
           " WHERE session.state IN ('planned', 'confirmed') AND session.starts < ?"
           " AND plan.state = 'active' ORDER BY session.starts LIMIT ?"_s;
}

QString consentSql() // one signature serves all plans
{
    return columns.arg(u"NULL"_s, u"NULL, NULL"_s + noVerdict) +
           u"client INDEXED BY client_without_consent CROSS JOIN plan INDEXED BY plan_by_client"
           " ON plan.client = client.id AND plan.state = 'active'"
           " WHERE client.consent_date IS NULL AND client.archived = 0"
           " AND client.active_plans > 0"
           " GROUP BY client.id ORDER BY client.id LIMIT ?"_s;
}

} // namespace

QList<AttentionQuestion> attentionQuestions()
{
    return {
        {AttentionKind::DoesNotFit,
         misfitSql(u"session_unfit"_s, u"session.misfit > 1 AND session.starts >= ?"_s),
         {0}},
        {AttentionKind::SessionUnrecorded, unrecordedSql(), {0}},
        {AttentionKind::NothingBooked, fewAheadSql(0), {}},
        {AttentionKind::PlanEnding, fewAheadSql(1), {}},
        {AttentionKind::HistoryOld,
         misfitSql(u"session_misfit"_s,
                   u"session.misfit > 0 AND session.starts >= ? AND session.starts < ?"_s,
                   u"HAVING max(misfit) = 1"_s),
         {0, 7}},
        {AttentionKind::ConsentMissing, consentSql(), {}},
    };
}

AttentionItem readAttention(AttentionKind kind, const QSqlQuery &query)
{
    RowReader row(query);
    AttentionItem item;
    item.kind = kind;
    item.client = row.id<ClientId>();
    item.plan = row.id<PlanId>();
    item.session = row.id<SessionId>();
    item.name = row.name();
    item.complaint = row.text();
    item.when = {row.instant(), row.text().toLatin1()};
    item.verdict = SessionVerdicts::read(row);
    item.sessions = row.number();
    return item;
}

} // namespace unknot
