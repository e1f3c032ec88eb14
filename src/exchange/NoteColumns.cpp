// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/MarkName.h"
#include "exchange/ExportCells.h"
#include "exchange/ExportColumns.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = ArchivedNote;

// "6 Sit an hour at the desk", a line each.
QString goalCell(const QList<ScoredGoal> &scores)
{
    QStringList lines;
    for (const ScoredGoal &goal : scores)
        lines << u"%1 %2"_s.arg(QString::number(goal.score), goal.words);
    return lines.join(u'\n');
}

// "pain calf:left 3 back 480 510 burning", a line each: kind, region, strength, view, place in
// thousandths of the drawing, word.
QString markCell(const QList<NoteMark> &marks)
{
    QStringList lines;
    for (const NoteMark &mark : marks) {
        QStringList parts{markName(mark.kind),
                          regionName(mark.site),
                          QString::number(mark.strength),
                          mark.front ? u"front"_s : u"back"_s,
                          QString::number(mark.x),
                          QString::number(mark.y)};
        if (!mark.word.isEmpty())
            parts << mark.word;
        lines << parts.join(u' ');
    }
    return lines.join(u'\n');
}

// "2026-11-09T10:30:00Z What was added", an empty line between two.
QString addendumCell(const QList<NoteAddendum> &addenda)
{
    QStringList parts;
    for (const NoteAddendum &addendum : addenda)
        parts << u"%1 %2"_s.arg(exportCell(addendum.at), addendum.text);
    return parts.join(u"\n\n"_s);
}

} // namespace

const std::vector<ExportColumn<ArchivedNote>> &noteColumns()
{
    static const std::vector<ExportColumn<Row>> columns = {
        {u"session_id"_s, [](const Row &r) { return r.session.id.toString(); }},
        {u"client_id"_s, [](const Row &r) { return r.session.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.client.display(); }},
        {u"date"_s, [](const Row &r) { return exportCell(r.session.start.day()); }},
        {u"signed_at"_s, [](const Row &r) { return exportCell(r.note.signedAt); }},
        {u"pain_before"_s, [](const Row &r) { return exportCell(r.note.before.pain); }},
        {u"pain_after"_s, [](const Row &r) { return exportCell(r.note.after.pain); }},
        {u"stress_before"_s, [](const Row &r) { return exportCell(r.note.before.stress); }},
        {u"stress_after"_s, [](const Row &r) { return exportCell(r.note.after.stress); }},
        {u"movement_before"_s, [](const Row &r) { return exportCell(r.note.before.movement); }},
        {u"movement_after"_s, [](const Row &r) { return exportCell(r.note.after.movement); }},
        {u"goals"_s, [](const Row &r) { return goalCell(r.scores); }},
        {u"marks"_s, [](const Row &r) { return markCell(r.note.marks); }},
        {u"techniques"_s, [](const Row &r) { return r.note.techniques.join(u' '); }},
        {u"pressure"_s,
         [](const Row &r) { return r.note.pressure ? pressureName(*r.note.pressure) : QString(); }},
        {u"products"_s, [](const Row &r) { return r.note.products; }},
        {u"subjective"_s, [](const Row &r) { return r.note.subjective; }},
        {u"objective"_s, [](const Row &r) { return r.note.objective; }},
        {u"assessment"_s, [](const Row &r) { return r.note.assessment; }},
        {u"plan"_s, [](const Row &r) { return r.note.plan; }},
        {u"reaction"_s, [](const Row &r) { return r.note.reaction; }},
        {u"home_care"_s, [](const Row &r) { return r.note.homeCare; }},
        {u"next_time"_s, [](const Row &r) { return r.note.nextTime; }},
        {u"addenda"_s, [](const Row &r) { return addendumCell(r.addenda); }},
    };
    return columns;
}

const std::vector<ExportColumn<ArchivedMeasure>> &measureColumns()
{
    using Total = ArchivedMeasure;
    static const std::vector<ExportColumn<Total>> columns = {
        {u"id"_s, [](const Total &r) { return r.value.id.toString(); }},
        {u"client_id"_s, [](const Total &r) { return r.value.client.toString(); }},
        {u"client_name"_s, [](const Total &r) { return r.client.display(); }},
        {u"measure_id"_s, [](const Total &r) { return r.value.measure; }},
        {u"label"_s, [](const Total &r) { return r.label; }},
        {u"date"_s, [](const Total &r) { return exportCell(r.value.day); }},
        {u"value"_s, [](const Total &r) { return QString::number(r.value.value); }},
    };
    return columns;
}

} // namespace unknot
