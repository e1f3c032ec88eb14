// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteRepository.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

Result<void> NoteRepository::save(const Transaction &transaction, const SessionNote &note)
{
    const QVariantList values{sqlNumber(note.painBefore),
                              sqlNumber(note.painAfter),
                              sqlText(note.subjective),
                              sqlText(note.objective),
                              sqlText(note.assessment),
                              sqlText(note.plan),
                              note.version,
                              sqlId(note.session)};
    // The first version is inserted; a second first version finds the row taken.
    const auto done =
        note.version == 1
            ? transaction.database().run(
                  u"INSERT INTO session_note (pain_before, pain_after, subjective, objective,"
                  " assessment, plan, version, session) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
                  " ON CONFLICT DO NOTHING"_s,
                  values)
            : transaction.database().run(
                  u"UPDATE session_note SET pain_before = ?, pain_after = ?, subjective = ?,"
                  " objective = ?, assessment = ?, plan = ?, version = ?"
                  " WHERE session = ? AND version = ?"_s,
                  values + QVariantList{note.version - 1});
    if (!done)
        return tl::make_unexpected(done.error());
    return *done == 1 ? Result<void>() : fail(ErrorCode::Conflict, u"note"_s);
}

Result<SessionNote> NoteRepository::find(Database &database, SessionId session)
{
    const auto found = database.first(
        u"SELECT pain_before, pain_after, subjective, objective, assessment, plan, version"
        " FROM session_note WHERE session = ?"_s,
        {sqlId(session)}, [session](const QSqlQuery &query) {
            RowReader row(query);
            return SessionNote{session,    row.maybeNumber(), row.maybeNumber(), row.text(),
                               row.text(), row.text(),        row.text(),        row.number()};
        });
    if (!found)
        return tl::make_unexpected(found.error());
    return found->value_or(SessionNote{session, {}, {}, {}, {}, {}, {}, 0});
}

Result<QHash<SessionId, int>> NoteRepository::painsOf(Database &database, PlanId plan)
{
    QHash<SessionId, int> pains;
    const auto done =
        database.each(u"SELECT session.id, session_note.pain_before FROM session"
                      " CROSS JOIN session_note ON session_note.session = session.id"
                      " WHERE session.plan = ? AND session_note.pain_before IS NOT NULL"_s,
                      {sqlId(plan)}, [&pains](const QSqlQuery &query) {
                          RowReader row(query);
                          const auto id = row.id<SessionId>();
                          pains.insert(id, row.number());
                          return true;
                      });
    return done ? Result<QHash<SessionId, int>>(pains) : tl::make_unexpected(done.error());
}

} // namespace unknot
