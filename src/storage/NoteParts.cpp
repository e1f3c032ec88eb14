// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteParts.h"

#include "domain/MarkName.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> saveGoals(const Transaction &transaction, const SessionNote &note)
{
    QList<QVariantList> rows;
    for (const GoalRating &rating : note.goals)
        rows << QVariantList{sqlId(note.session), sqlId(rating.goal), rating.score};
    return transaction.insert(u"INSERT INTO session_goal (session, goal, score)"_s, rows);
}

Result<void> saveMarks(const Transaction &transaction, const SessionNote &note)
{
    QList<QVariantList> rows;
    for (const NoteMark &mark : note.marks)
        rows << QVariantList{sqlId(note.session),
                             rows.size(),
                             markName(mark.kind),
                             regionName(mark.site),
                             mark.front ? 1 : 0,
                             mark.x,
                             mark.y,
                             mark.strength,
                             mark.word};
    return transaction.insert(
        u"INSERT INTO session_mark (session, position, kind, site, front, x, y, strength, word)"_s,
        rows);
}

} // namespace

Result<void> NoteParts::save(const Transaction &transaction, const SessionNote &note)
{
    // A first version has none yet.
    if (note.version != 1) {
        for (const auto &table : {u"session_goal"_s, u"session_mark"_s}) {
            const auto done = transaction.run(u"DELETE FROM %1 WHERE session = ?"_s.arg(table),
                                              {sqlId(note.session)});
            if (!done)
                return done;
        }
    }
    return saveGoals(transaction, note).and_then([&] { return saveMarks(transaction, note); });
}

Result<QList<GoalRating>> NoteParts::goals(Database &database, SessionId session)
{
    return database.list(
        u"SELECT session_goal.goal, session_goal.score FROM session_goal"
        " JOIN plan_goal ON plan_goal.id = session_goal.goal"
        " WHERE session_goal.session = ? ORDER BY plan_goal.position, plan_goal.entry"_s,
        {sqlId(session)}, [](RowReader &row) {
            return GoalRating{row.id<GoalId>(), row.number()};
        });
}

Result<QList<NoteMark>> NoteParts::marks(Database &database, SessionId session)
{
    return database.list(
        u"SELECT kind, site, front, x, y, strength, word FROM session_mark"
        " WHERE session = ? ORDER BY position"_s,
        {sqlId(session)}, [](RowReader &row) {
            return NoteMark{markFrom(row.text()), regionFrom(row.text()), row.flag(), row.number(),
                            row.number(),         row.number(),           row.text()};
        });
}

Result<QList<std::pair<NoteAddendum, QByteArray>>> NoteParts::addenda(Database &database,
                                                                      SessionId session)
{
    return database.list(
        u"SELECT number, at, text, seal FROM note_addendum WHERE session = ?"
        " ORDER BY number"_s,
        {sqlId(session)}, [session](RowReader &row) {
            const NoteAddendum addendum{session, row.number(), row.instant(), row.text()};
            return std::pair{addendum, row.bytes()};
        });
}

} // namespace unknot
