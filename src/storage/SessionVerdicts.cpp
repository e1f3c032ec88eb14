// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SessionVerdicts.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

OpenSession readOpen(RowReader &row)
{
    OpenSession session;
    session.id = row.id<SessionId>();
    session.start.utc = row.instant();
    session.start.zone = row.text().toLatin1();
    session.minutes = row.number();
    session.focus = row.text();
    session.techniques = row.text();
    session.kept = SessionVerdicts::read(row);
    return session;
}

} // namespace

QString SessionVerdicts::columns()
{
    return u"session.level, session.cause, session.misfit"_s;
}

SessionVerdict SessionVerdicts::read(RowReader &row)
{
    SessionVerdict verdict;
    verdict.level = levelFrom(row.text()).value_or(Level::Clear);
    verdict.cause = row.text();
    verdict.misfit = static_cast<Misfit>(row.number());
    return verdict;
}

Result<QList<OpenSession>> SessionVerdicts::openOf(Database &database, ClientId client)
{
    static const auto sql =
        u"SELECT session.id, session.starts, session.zone, session.minutes, plan.focus,"
        " plan.techniques, %1 FROM session JOIN plan ON plan.id = session.plan"
        " WHERE session.client = ? AND session.state IN ('planned', 'confirmed')"
        " ORDER BY session.starts, session.id"_s.arg(columns());
    return database.list(sql, {sqlId(client)}, readOpen);
}

Result<void> SessionVerdicts::keep(const Transaction &transaction, SessionId session,
                                   const SessionVerdict &verdict)
{
    // No new version: whoever edits the session meanwhile changes none of this.
    const auto done = transaction.database().run(
        u"UPDATE session SET level = ?, cause = ?, misfit = ? WHERE id = ?"_s,
        {levelName(verdict.level), verdict.cause, static_cast<int>(verdict.misfit),
         sqlId(session)});
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>()
                      : fail(ErrorCode::NotFound, u"session"_s, session.toString());
}

Result<Level> SessionVerdicts::levelOf(Database &database, SessionId session)
{
    const auto found = database.first(u"SELECT level FROM session WHERE id = ?"_s, {sqlId(session)},
                                      [](RowReader &row) { return levelFrom(row.text()); });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found || !**found)
        return fail(ErrorCode::NotFound, u"session"_s, session.toString());
    return ***found;
}

Result<QList<ClientId>> SessionVerdicts::clientsWithOpen(Database &database)
{
    // Few of a practice's sessions are open: the index on client would read them all.
    return database.list(u"SELECT DISTINCT client FROM session INDEXED BY session_open"
                         " WHERE state IN ('planned', 'confirmed') ORDER BY client"_s,
                         {}, [](RowReader &row) { return row.id<ClientId>(); });
}

} // namespace unknot
