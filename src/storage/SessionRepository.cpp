// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SessionRepository.h"

#include "domain/StateWords.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList owners{u"plan"_s, u"client"_s}; // of a session, as long as it is there
const QStringList changing{u"number"_s, u"phase"_s,   u"ideal_day"_s, u"starts"_s,
                           u"zone"_s,   u"minutes"_s, u"state"_s,     u"version"_s};
const QStringList fields = owners + changing;

QVariantList changingValues(const Session &session)
{
    return {session.number,
            session.phase,
            sqlDay(session.ideal),
            sqlInstant(session.start.utc),
            QString::fromLatin1(session.start.zone),
            session.minutes,
            stateName(session.state),
            session.version};
}

QVariantList values(const Session &session)
{
    return QVariantList{sqlId(session.plan), sqlId(session.client)} + changingValues(session);
}

// What is written in a record does not go with its session.
Result<void> refuseBegun(Database &database, const QString &column, const QVariant &value)
{
    const auto begun = database.number(
        u"SELECT count(*) FROM session JOIN session_note ON session_note.session = session.id"
        " WHERE session.%1 = ?"_s.arg(column),
        {value});
    if (!begun)
        return tl::make_unexpected(begun.error());
    return *begun == 0 ? Result<void>() : fail(ErrorCode::WrongState, u"session.record"_s);
}

} // namespace

QString SessionRepository::columns()
{
    return u"session.id, session."_s + fields.join(u", session."_s);
}

Session SessionRepository::read(RowReader &row)
{
    Session session;
    session.id = row.id<SessionId>();
    session.plan = row.id<PlanId>();
    session.client = row.id<ClientId>();
    session.number = row.number();
    session.phase = row.number();
    session.ideal = row.day();
    session.start.utc = row.instant();
    session.start.zone = row.text().toLatin1();
    session.minutes = row.number();
    session.state = sessionStateFrom(row.text()).value_or(SessionState::Planned);
    session.version = row.number();
    return session;
}

Result<void> SessionRepository::insert(const Transaction &transaction,
                                       const QList<Session> &sessions)
{
    QList<QVariantList> rows;
    for (const Session &session : sessions)
        rows << (values(session) << sqlId(session.id));
    return transaction.insert(u"INSERT INTO session (%1, id)"_s.arg(fields.join(u", "_s)), rows);
}

Result<void> SessionRepository::update(const Transaction &transaction, const Session &session)
{
    static const auto sql =
        u"UPDATE session SET %1 = ? WHERE id = ? AND version = ?"_s.arg(changing.join(u" = ?, "_s));
    const auto done = transaction.database().run(
        sql, changingValues(session) << sqlId(session.id) << session.version - 1);
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>() : fail(ErrorCode::Conflict, u"session"_s);
}

Result<void> SessionRepository::remove(const Transaction &transaction, const Session &session)
{
    if (const auto free = refuseBegun(transaction.database(), u"id"_s, sqlId(session.id)); !free)
        return free;
    const auto done =
        transaction.database().run(u"DELETE FROM session WHERE id = ? AND version = ?"_s,
                                   {sqlId(session.id), session.version});
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>() : fail(ErrorCode::Conflict, u"session"_s);
}

Result<void> SessionRepository::removeAll(const Transaction &transaction, PlanId plan)
{
    if (const auto free = refuseBegun(transaction.database(), u"plan"_s, sqlId(plan)); !free)
        return free;
    return transaction.run(u"DELETE FROM session WHERE plan = ?"_s, {sqlId(plan)});
}

Result<void> SessionRepository::needNoOpenRecord(Database &database, PlanId plan)
{
    const auto begun = database.number(
        u"SELECT count(*) FROM session JOIN session_note ON session_note.session = session.id"
        " WHERE session.plan = ? AND session.state IN ('planned', 'confirmed')"_s,
        {sqlId(plan)});
    if (!begun)
        return tl::make_unexpected(begun.error());
    return *begun == 0 ? Result<void>() : fail(ErrorCode::WrongState, u"session.record"_s);
}

Result<int> SessionRepository::cancelOpen(const Transaction &transaction, PlanId plan)
{
    if (const auto free = needNoOpenRecord(transaction.database(), plan); !free)
        return tl::make_unexpected(free.error());
    return transaction.database().run(
        u"UPDATE session SET state = 'cancelled', version = version + 1"
        " WHERE plan = ? AND state IN ('planned', 'confirmed')"_s,
        {sqlId(plan)});
}

Result<Session> SessionRepository::find(Database &database, SessionId id)
{
    static const auto sql = u"SELECT %1 FROM session WHERE id = ?"_s.arg(columns());
    const auto row = database.first(sql, {sqlId(id)}, read);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, u"session"_s, id.toString());
    return **row;
}

Result<QList<Session>> SessionRepository::ofPlan(Database &database, PlanId plan)
{
    static const auto sql =
        u"SELECT %1 FROM session WHERE plan = ? ORDER BY number"_s.arg(columns());
    return database.list(sql, {sqlId(plan)}, read);
}

} // namespace unknot
