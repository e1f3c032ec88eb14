// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AttentionSql.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The columns that not every question has.
struct Columns
{
    QString session = u"NULL"_s;
    QString when = u"NULL, NULL"_s;          // start and zone
    QString verdict = u"NULL, NULL, NULL"_s; // level, cause, misfit
    QString sessions = u"0"_s;
    QString advice = u"NULL"_s;
    QString until = u"NULL"_s;
};

QString select(const Columns &columns)
{
    return u"SELECT client.id, plan.id, %1, client.given, client.family, client.preferred,"
           " client.name_order, plan.complaint, %2, %3, %4, %5, %6 FROM "_s.arg(
               columns.session, columns.when, columns.verdict, columns.sessions, columns.advice,
               columns.until);
}

const auto startColumns = u"session.starts, session.zone"_s;

// The end of the client's first clearance that holds today and is over by the session; NULL: there
// is none. Which day a session has is its zone's to say; that of UTC errs by one at most.
const auto endedUntil = uR"((SELECT min(until) FROM
    (SELECT max(clearance.last_day) AS until FROM clearance
     CROSS JOIN condition_entry ON condition_entry.id = clearance.condition_entry
     WHERE clearance.client = session.client AND condition_entry.resolved IS NULL
     GROUP BY clearance.condition_entry
     HAVING ? BETWEEN min(clearance.first_day) AND max(clearance.last_day))
    WHERE until <= date(session.starts)))"_s;

// The sessions are counted from the index alone, and read are only those that are shown. Beside the
// only max() or min() of a group, SQLite takes other columns from the row where it was found.
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
           select({.session = u"session.id"_s,
                   .when = startColumns,
                   .verdict = u"weightiest.level, weightiest.cause, weightiest.misfit"_s,
                   .sessions = u"shown.sessions"_s}) +
           uR"(shown CROSS JOIN session ON session.entry = shown.first
        CROSS JOIN session AS weightiest ON weightiest.entry = shown.weightiest
        CROSS JOIN plan ON plan.id = session.plan
        CROSS JOIN client ON client.id = session.client
        ORDER BY shown.misfit DESC, shown.starts, shown.first)"_s;
}

const auto lost = u"plan.course_sessions - plan.completed_sessions - plan.open_sessions"_s;

// Active plans with so many open sessions.
QString fewAheadSql(int openSessions, const QString &which)
{
    return select({.sessions = u"max(0, %1)"_s.arg(lost)}) +
           u"plan JOIN client ON client.id = plan.client WHERE plan.state = 'active'"
           " AND plan.open_sessions < 2 AND plan.open_sessions = %1"
           " AND client.archived = 0%2 ORDER BY plan.id LIMIT ?"_s.arg(openSessions)
               .arg(which);
}

QString reviewSql(const QString &index, const QString &which, const QString &order)
{
    return select({}) + u"plan INDEXED BY %1 CROSS JOIN client ON client.id = plan.client"
                        " WHERE plan.state = 'active' AND %2 AND plan.advice IS NULL"
                        " AND plan.open_sessions > 0 AND client.archived = 0"
                        " ORDER BY %3 LIMIT ?"_s.arg(index, which, order);
}

} // namespace

QString AttentionSql::doesNotFit()
{
    return misfitSql(u"session_unfit"_s, u"session.misfit > 1 AND session.starts >= ?"
                                         " AND (session.misfit <> 4 OR "_s +
                                             endedUntil + u" IS NULL)"_s);
}

QString AttentionSql::clearanceEnding()
{
    const auto shown = uR"(WITH ending AS MATERIALIZED (
            SELECT session.client, session.entry, session.starts, %1 AS until
            FROM session INDEXED BY session_unfit CROSS JOIN plan ON plan.id = session.plan
            WHERE session.misfit > 1 AND session.misfit = 4 AND session.starts >= ?
            AND session.state IN ('planned', 'confirmed') AND plan.state = 'active'),
        shown AS (
            SELECT entry AS first, min(starts) AS starts, until, count(*) AS sessions
            FROM ending WHERE until IS NOT NULL GROUP BY client HAVING min(starts) < ?
            ORDER BY until, starts, first LIMIT ?) )"_s;
    return shown.arg(endedUntil) +
           select({.session = u"session.id"_s,
                   .when = startColumns,
                   .verdict = u"session.level, session.cause, session.misfit"_s,
                   .sessions = u"shown.sessions"_s,
                   .until = u"shown.until"_s}) +
           uR"(shown CROSS JOIN session ON session.entry = shown.first
        CROSS JOIN plan ON plan.id = session.plan
        CROSS JOIN client ON client.id = session.client
        ORDER BY shown.until, shown.starts, shown.first)"_s;
}

QString AttentionSql::historyOld()
{
    return misfitSql(u"session_misfit"_s,
                     u"session.misfit > 0 AND session.starts >= ? AND session.starts < ?"_s,
                     u"HAVING max(misfit) = 1"_s);
}

QString AttentionSql::unrecorded()
{
    return select({.session = u"session.id"_s, .when = startColumns}) +
           u"session INDEXED BY session_open CROSS JOIN plan ON plan.id = session.plan"
           " JOIN client ON client.id = session.client"
           " WHERE session.state IN ('planned', 'confirmed') AND session.starts < ?"
           " AND plan.state = 'active' ORDER BY session.starts LIMIT ?"_s;
}

QString AttentionSql::consentMissing()
{
    return select({}) +
           u"client INDEXED BY client_without_consent CROSS JOIN plan INDEXED BY plan_by_client"
           " ON plan.client = client.id AND plan.state = 'active'"
           " WHERE client.consent_date IS NULL AND client.archived = 0"
           " AND client.active_plans > 0"
           " GROUP BY client.id ORDER BY client.id LIMIT ?"_s;
}

QString AttentionSql::adviceWaiting(const QString &which)
{
    return select({.advice = u"plan.advice"_s}) +
           u"plan INDEXED BY plan_with_advice CROSS JOIN client ON client.id = plan.client"
           " WHERE plan.advice IS NOT NULL AND plan.state = 'active' AND plan.advice %1"
           " AND client.archived = 0 ORDER BY plan.advice, plan.id LIMIT ?"_s.arg(which);
}

QString AttentionSql::nothingBooked()
{
    return fewAheadSql(0, {});
}

QString AttentionSql::planEnding() // one that lost sessions is behind, and goes on when they are
{
    return fewAheadSql(1, u" AND plan.completed_sessions + plan.open_sessions"
                          " >= plan.course_sessions"_s);
}

QString AttentionSql::behindPlan()
{
    return select({.sessions = lost}) +
           u"plan INDEXED BY plan_with_lost_sessions CROSS JOIN client ON client.id = plan.client"
           " WHERE plan.state = 'active'"
           " AND plan.course_sessions > plan.completed_sessions + plan.open_sessions"
           " AND plan.open_sessions > 0 AND client.archived = 0"
           " ORDER BY %1 DESC, plan.id DESC LIMIT ?"_s.arg(lost);
}

QString AttentionSql::reviewDueByVisits()
{
    return reviewSql(u"plan_to_review_by_visits"_s,
                     u"plan.review_visits <= plan.completed_sessions - plan.reviewed_sessions"_s,
                     u"plan.id"_s);
}

QString AttentionSql::reviewDueByDay()
{
    const auto day =
        u"date(coalesce(plan.reviewed_on, plan.start_day), (7 * plan.review_weeks) || ' days')"_s;
    return reviewSql(u"plan_to_review_by_day"_s,
                     day + u" <= ? AND plan.review_visits"
                           " > plan.completed_sessions - plan.reviewed_sessions"_s,
                     day + u", plan.entry"_s);
}

} // namespace unknot
