// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AgendaQueries.h"

#include "domain/StateWords.h"
#include "storage/Database.h"
#include "storage/SessionRepository.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// One question of "needs attention": its rows are client, plan, session, name, complaint, time.
struct Question
{
    AttentionKind kind;
    QString sql;     // the last placeholder is the limit
    bool asksForNow; // the first placeholder is the present
};

const auto attentionColumns =
    u"SELECT client.id, plan.id, %1, client.given, client.family, client.preferred,"
    " client.name_order, plan.complaint, %2 FROM "_s;

QList<Question> questions()
{
    const QString ofSession =
        attentionColumns.arg(u"session.id"_s, u"session.starts, session.zone"_s);
    const QString ofPlan = attentionColumns.arg(u"NULL"_s, u"NULL, NULL"_s);
    // Written as the partial index plan_to_book is, or SQLite would not use it.
    const QString fewAhead =
        u"plan JOIN client ON client.id = plan.client WHERE plan.state = 'active'"
        " AND plan.open_sessions < 2 AND plan.open_sessions = %1"
        " AND client.archived = 0 ORDER BY plan.id LIMIT ?"_s;
    return {
        {AttentionKind::SessionUnrecorded,
         ofSession + u"session INDEXED BY session_open CROSS JOIN plan ON plan.id = session.plan"
                     " JOIN client ON client.id = session.client"
                     " WHERE session.state IN ('planned', 'confirmed') AND session.starts < ?"
                     " AND plan.state = 'active' ORDER BY session.starts LIMIT ?"_s,
         true},
        {AttentionKind::NothingBooked, ofPlan + fewAhead.arg(0), false},
        {AttentionKind::PlanEnding, ofPlan + fewAhead.arg(1), false},
        {AttentionKind::ConsentMissing,
         ofPlan +
             u"client INDEXED BY client_without_consent"
             " CROSS JOIN plan INDEXED BY plan_by_client"
             " ON plan.client = client.id AND plan.state = 'active'"
             " WHERE client.consent_date IS NULL AND client.archived = 0"
             " GROUP BY client.id ORDER BY client.id LIMIT ?"_s, // one signature serves all plans
         false},
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
    return item;
}

} // namespace

QString AgendaQueries::rowSelect()
{
    // Sessions of a phase are numbered without a gap, so their ends tell how many there are.
    static const QString sql =
        u"SELECT "_s + SessionRepository::columns() +
        uR"(, client.given, client.family, client.preferred, client.name_order, plan.complaint,
        plan.focus, plan_phase.sessions_per, plan_phase.weeks,
        (SELECT min(s.number) FROM session AS s
         WHERE s.plan = session.plan AND s.phase = session.phase),
        (SELECT max(s.number) FROM session AS s
         WHERE s.plan = session.plan AND s.phase = session.phase),
        session_note.pain_before, session_note.pain_after
        FROM session JOIN client ON client.id = session.client
        JOIN plan ON plan.id = session.plan
        LEFT JOIN plan_phase ON plan_phase.plan = session.plan AND plan_phase.position = session.phase
        LEFT JOIN session_note ON session_note.session = session.id )"_s;
    return sql;
}

SessionRow AgendaQueries::readRow(const QSqlQuery &query)
{
    RowReader row(query);
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
    return line;
}

Result<QList<SessionRow>> AgendaQueries::between(Database &database, const QDateTime &from,
                                                 const QDateTime &to)
{
    return database.list(rowSelect() + u"WHERE session.starts >= ? AND session.starts < ?"
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

Result<QList<AttentionItem>> AgendaQueries::attention(Database &database, const QDateTime &now,
                                                      int limit)
{
    static const QList<Question> all = questions();
    QList<AttentionItem> items;
    for (const Question &question : all) {
        const QVariantList values =
            question.asksForNow ? QVariantList{sqlInstant(now), limit} : QVariantList{limit};
        const auto found = database.list(question.sql, values, [&question](const QSqlQuery &query) {
            return readAttention(question.kind, query);
        });
        if (!found)
            return found;
        items += *found;
    }
    return items;
}

Result<DayLoad> AgendaQueries::load(Database &database, const QDateTime &from, const QDateTime &to)
{
    const auto found = database.first(
        u"SELECT count(*), total(minutes) FROM session WHERE starts >= ? AND starts < ?"
        " AND state NOT IN ('missed', 'cancelled')"_s,
        {sqlInstant(from), sqlInstant(to)}, [](const QSqlQuery &query) {
            return DayLoad{{}, query.value(0).toInt(), query.value(1).toInt()};
        });
    return found ? Result<DayLoad>(found->value_or(DayLoad())) : tl::make_unexpected(found.error());
}

Result<MonthCount> AgendaQueries::counts(Database &database, const QDateTime &from,
                                         const QDateTime &to)
{
    const auto found = database.first(
        u"SELECT total(state = 'completed'), total(state = 'missed'), total(state = 'cancelled'),"
        " total(state IN ('planned', 'confirmed')) FROM session WHERE starts >= ? AND starts < ?"_s,
        {sqlInstant(from), sqlInstant(to)}, [](const QSqlQuery &query) {
            RowReader row(query);
            return MonthCount{{}, row.number(), row.number(), row.number(), row.number()};
        });
    return found ? Result<MonthCount>(found->value_or(MonthCount()))
                 : tl::make_unexpected(found.error());
}

Result<QMap<PlanState, int>> AgendaQueries::plansByState(Database &database)
{
    QMap<PlanState, int> counts;
    const auto done =
        database.each(u"SELECT state, count(*) FROM plan GROUP BY state"_s, {},
                      [&counts](const QSqlQuery &query) {
                          if (const auto state = planStateFrom(query.value(0).toString()))
                              counts.insert(*state, query.value(1).toInt());
                          return true;
                      });
    return done ? Result<QMap<PlanState, int>>(counts) : tl::make_unexpected(done.error());
}

} // namespace unknot
