// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteRepository.h"

#include "storage/Database.h"
#include "storage/NoteParts.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList fields{u"pain_before"_s,  u"pain_after"_s,      u"stress_before"_s,
                         u"stress_after"_s, u"movement_before"_s, u"movement_after"_s,
                         u"techniques"_s,   u"pressure"_s,        u"products"_s,
                         u"subjective"_s,   u"objective"_s,       u"assessment"_s,
                         u"plan"_s,         u"reaction"_s,        u"home_care"_s,
                         u"next_time"_s,    u"signed_at"_s,       u"version"_s};

QVariantList valuesOf(const SessionNote &note)
{
    return {sqlNumber(note.before.pain),
            sqlNumber(note.after.pain),
            sqlNumber(note.before.stress),
            sqlNumber(note.after.stress),
            sqlNumber(note.before.movement),
            sqlNumber(note.after.movement),
            note.techniques.join(u' '),
            note.pressure ? QVariant(pressureName(*note.pressure)) : QVariant(),
            note.products,
            note.subjective,
            note.objective,
            note.assessment,
            note.plan,
            note.reaction,
            note.homeCare,
            note.nextTime,
            note.isSigned() ? sqlInstant(note.signedAt) : QVariant(),
            note.version};
}

SessionNote emptyNote(SessionId session)
{
    SessionNote note;
    note.session = session;
    return note;
}

// A first version finds a second one's row taken; a row that did not change is another version, or
// signed.
Result<void> refusal(Database &database, SessionId session)
{
    const auto isSigned = database.number(
        u"SELECT count(*) FROM session_note WHERE session = ? AND signed_at IS NOT NULL"_s,
        {sqlId(session)});
    if (!isSigned)
        return tl::make_unexpected(isSigned.error());
    return *isSigned > 0 ? fail(ErrorCode::WrongState, u"note"_s, u"signed"_s)
                         : fail(ErrorCode::Conflict, u"note"_s);
}

// A draft may be signed with the same statement; what is signed stays.
Result<void> keepRow(const Transaction &transaction, const SessionNote &note,
                     const QByteArray &seal)
{
    static const auto insertSql =
        u"INSERT INTO session_note (%1, seal, session) VALUES (%2?, ?) ON CONFLICT DO NOTHING"_s
            .arg(fields.join(u", "_s), u"?, "_s.repeated(fields.size()));
    static const auto updateSql =
        u"UPDATE session_note SET %1 = ?, seal = ? WHERE session = ? AND version = ?"
        " AND signed_at IS NULL"_s.arg(fields.join(u" = ?, "_s));
    QVariantList values = valuesOf(note);
    values << (seal.isEmpty() ? QVariant() : QVariant(seal)) << sqlId(note.session);
    const bool isFirst = note.version == 1;
    if (!isFirst)
        values << note.version - 1;
    Database &database = transaction.database();
    const auto done = database.run(isFirst ? insertSql : updateSql, values);
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>() : refusal(database, note.session);
}

Result<SessionNote> withParts(Database &database, SessionNote note)
{
    auto goals = NoteParts::goals(database, note.session);
    if (!goals)
        return tl::make_unexpected(goals.error());
    auto marks = NoteParts::marks(database, note.session);
    if (!marks)
        return tl::make_unexpected(marks.error());
    note.goals = std::move(*goals);
    note.marks = std::move(*marks);
    return note;
}

} // namespace

QString NoteRepository::columns()
{
    return u"session_note."_s + fields.join(u", session_note."_s);
}

SessionNote NoteRepository::read(RowReader &row, SessionId session)
{
    SessionNote note = emptyNote(session);
    note.before.pain = row.maybeNumber();
    note.after.pain = row.maybeNumber();
    note.before.stress = row.maybeNumber();
    note.after.stress = row.maybeNumber();
    note.before.movement = row.maybeNumber();
    note.after.movement = row.maybeNumber();
    note.techniques = row.text().split(u' ', Qt::SkipEmptyParts);
    note.pressure = pressureFrom(row.text());
    note.products = row.text();
    note.subjective = row.text();
    note.objective = row.text();
    note.assessment = row.text();
    note.plan = row.text();
    note.reaction = row.text();
    note.homeCare = row.text();
    note.nextTime = row.text();
    note.signedAt = row.instant();
    note.version = row.number();
    return note;
}

Result<void> NoteRepository::save(const Transaction &transaction, const SessionNote &note,
                                  const QByteArray &seal)
{
    return keepRow(transaction, note, seal).and_then([&] {
        return NoteParts::save(transaction, note);
    });
}

Result<void> NoteRepository::remove(const Transaction &transaction, const SessionNote &note)
{
    Database &database = transaction.database();
    const auto removed =
        NoteParts::save(transaction, emptyNote(note.session)).and_then([&]() -> Result<int> {
            return database.run(u"DELETE FROM session_note WHERE session = ? AND version = ?"
                                " AND signed_at IS NULL"_s,
                                {sqlId(note.session), note.version});
        });
    if (!removed)
        return tl::make_unexpected(removed.error());
    return *removed == 1 ? Result<void>() : refusal(database, note.session);
}

Result<void> NoteRepository::add(const Transaction &transaction, const NoteAddendum &addendum,
                                 const QByteArray &seal)
{
    return transaction.run(
        u"INSERT INTO note_addendum (session, number, at, text, seal) VALUES (?, ?, ?, ?, ?)"_s,
        {sqlId(addendum.session), addendum.number, sqlInstant(addendum.at), addendum.text, seal});
}

Result<SessionNote> NoteRepository::find(Database &database, SessionId session)
{
    return findKept(database, session).map([](const KeptNote &kept) { return kept.note; });
}

Result<KeptNote> NoteRepository::findKept(Database &database, SessionId session)
{
    static const auto sql =
        u"SELECT %1, seal FROM session_note WHERE session = ?"_s.arg(fields.join(u", "_s));
    auto found = database.first(sql, {sqlId(session)}, [session](RowReader &row) {
        const SessionNote note = read(row, session);
        return KeptNote{note, row.bytes(), {}};
    });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return KeptNote{emptyNote(session), {}, {}};
    auto note = withParts(database, (*found)->note);
    if (!note)
        return tl::make_unexpected(note.error());
    auto addenda = NoteParts::addenda(database, session);
    if (!addenda)
        return tl::make_unexpected(addenda.error());
    return KeptNote{std::move(*note), (*found)->seal, std::move(*addenda)};
}

Result<std::optional<SessionNote>> NoteRepository::before(Database &database, SessionId session)
{
    const auto found = database.first(
        u"SELECT other.id FROM session AS this JOIN session AS other"
        " ON other.client = this.client AND other.starts < this.starts"
        " AND other.state = 'completed'"
        " JOIN session_note ON session_note.session = other.id"
        " WHERE this.id = ? ORDER BY other.plan = this.plan DESC, other.starts DESC LIMIT 1"_s,
        {sqlId(session)}, [](RowReader &row) { return row.id<SessionId>(); });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return std::optional<SessionNote>();
    return find(database, **found).map([](const SessionNote &note) { return std::optional(note); });
}

Result<QHash<SessionId, int>> NoteRepository::painsOf(Database &database, PlanId plan)
{
    QHash<SessionId, int> pains;
    const auto done = database.each(u"SELECT session.id, session_note.pain_before FROM session"
                                    " CROSS JOIN session_note ON session_note.session = session.id"
                                    " WHERE session.plan = ? AND session.state = 'completed'"
                                    " AND session_note.pain_before IS NOT NULL"_s,
                                    {sqlId(plan)}, [&pains](RowReader &row) {
                                        const auto id = row.id<SessionId>();
                                        pains.insert(id, row.number());
                                        return true;
                                    });
    return done ? Result<QHash<SessionId, int>>(pains) : tl::make_unexpected(done.error());
}

} // namespace unknot
