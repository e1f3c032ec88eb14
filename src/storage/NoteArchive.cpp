// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/NoteArchive.h"

#include "domain/MarkName.h"
#include "storage/Database.h"
#include "storage/NoteRepository.h"
#include "storage/SessionRepository.h"
#include "storage/SqlValue.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// What no text may hold stands between fields and between rows (domain/TextRules).
constexpr QChar fieldEnd(0x1f);
constexpr QChar rowEnd(0x1e);

// The rows of table `part` beside the note, in one text; what is first in `fields` orders them.
QString rowsOf(const QString &part, const QStringList &fields)
{
    return u", (SELECT group_concat(%1, char(30)) FROM %2 WHERE part.session = session.id)"_s.arg(
        fields.join(u" || char(31) || "_s), part);
}

QList<QStringList> readRows(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &row : text.split(rowEnd, Qt::SkipEmptyParts))
        rows << row.split(fieldEnd);
    // Within a group SQLite promises no order.
    std::ranges::sort(rows, {}, [](const QStringList &row) { return row.first().toInt(); });
    return rows;
}

QList<ScoredGoal> scoresFrom(const QString &text)
{
    QList<ScoredGoal> scores;
    for (const QStringList &row : readRows(text))
        scores << ScoredGoal{row.at(2), row.at(1).toInt()};
    return scores;
}

QList<NoteMark> marksFrom(const QString &text)
{
    QList<NoteMark> marks;
    for (const QStringList &row : readRows(text)) {
        marks << NoteMark{markFrom(row.at(1)),
                          regionFrom(row.at(2)),
                          row.at(3) == u"1"_s,
                          row.at(4).toInt(),
                          row.at(5).toInt(),
                          row.at(6).toInt(),
                          row.at(7)};
    }
    return marks;
}

QList<NoteAddendum> addendaFrom(const QString &text, SessionId session)
{
    QList<NoteAddendum> addenda;
    for (const QStringList &row : readRows(text)) {
        addenda << NoteAddendum{session, row.at(0).toInt(),
                                QDateTime::fromString(row.at(1), Qt::ISODate), row.at(2)};
    }
    return addenda;
}

ArchivedNote readNote(RowReader &row)
{
    ArchivedNote archived;
    archived.session = SessionRepository::read(row);
    archived.client = row.name();
    archived.note = NoteRepository::read(row, archived.session.id);
    archived.scores = scoresFrom(row.text());
    archived.note.marks = marksFrom(row.text());
    archived.addenda = addendaFrom(row.text(), archived.session.id);
    return archived;
}

} // namespace

Result<void> NoteArchive::each(Database &database, const QDateTime &from, const QDateTime &to,
                               const std::function<bool(const ArchivedNote &)> &visit)
{
    QString sql =
        u"SELECT "_s + SessionRepository::columns() +
        u", client.given, client.family, client.preferred, client.name_order, "_s +
        NoteRepository::columns() +
        rowsOf(u"session_goal AS part JOIN plan_goal ON plan_goal.id = part.goal"_s,
               {u"plan_goal.position"_s, u"part.score"_s, u"plan_goal.words"_s}) +
        rowsOf(u"session_mark AS part"_s, {u"position"_s, u"kind"_s, u"site"_s, u"front"_s, u"x"_s,
                                           u"y"_s, u"strength"_s, u"word"_s}) +
        rowsOf(u"note_addendum AS part"_s, {u"number"_s, u"at"_s, u"text"_s}) +
        u" FROM session JOIN session_note ON session_note.session = session.id"
        " JOIN client ON client.id = session.client WHERE true"_s;
    QVariantList values;
    if (from.isValid()) {
        sql += u" AND session.starts >= ?"_s;
        values << sqlInstant(from);
    }
    if (to.isValid()) {
        sql += u" AND session.starts < ?"_s;
        values << sqlInstant(to);
    }
    return database.each(sql + u" ORDER BY session.starts, session.id"_s, values,
                         [&visit](RowReader &row) { return visit(readNote(row)); });
}

} // namespace unknot
