// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TaperOutput.h"

#include "cli/Complaint.h"
#include "cli/JsonWriter.h"
#include "cli/TextTable.h"
#include "domain/PhaseNames.h"
#include "domain/TaperNotation.h"
#include "domain/Weekdays.h"
#include "exchange/TaperTable.h"

#include <QBuffer>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString weekday(QDate day)
{
    return Weekdays({static_cast<Qt::DayOfWeek>(day.dayOfWeek())}).toText();
}

QString sessionsOf(const Phase &phase, int openLimit)
{
    const int count = sessionCount(phase, openLimit);
    switch (phase.length.kind) {
    case LengthKind::Open:
        return CliText::tr("open, %1 shown").arg(count);
    case LengthKind::Expected:
        return CliText::tr("%1 expected").arg(count);
    default:
        return QString::number(count);
    }
}

TextTable phaseTable(const PlacedTaper &placed)
{
    TextTable table({CliText::tr("Phase"), CliText::tr("Name"), CliText::tr("Cadence"),
                     CliText::tr("Sessions"), CliText::tr("Notation")});
    for (qsizetype i = 0; i < placed.taper.phases.size(); ++i) {
        const Phase &phase = placed.taper.phases.at(i);
        table.add({QString::number(i + 1), phaseName(phase.cadence), cadenceWords(phase.cadence),
                   sessionsOf(phase, placed.openLimit), printTaper({{phase}})});
    }
    return table;
}

TextTable sessionTable(const QList<PlacedVisit> &sessions)
{
    TextTable table({CliText::tr("No."), CliText::tr("Phase"), CliText::tr("Ideal"),
                     CliText::tr("Date"), CliText::tr("Day")});
    for (const PlacedVisit &session : sessions) {
        table.add({QString::number(session.number), QString::number(session.phase + 1),
                   session.ideal.toString(Qt::ISODate), session.start.day().toString(Qt::ISODate),
                   weekday(session.start.day())});
    }
    return table;
}

void writeLength(const PhaseLength &length, JsonWriter &json)
{
    json.key(u"length"_s);
    json.beginObject();
    switch (length.kind) {
    case LengthKind::Periods:
        json.member(u"periods"_s, length.count);
        break;
    case LengthKind::Weeks:
        json.member(u"weeks"_s, length.count);
        break;
    case LengthKind::Visits:
        json.member(u"visits"_s, length.count);
        break;
    case LengthKind::Expected:
        json.member(u"expected"_s, true);
        break;
    case LengthKind::Open:
        json.member(u"open"_s, true);
        break;
    }
    json.endObject();
}

void writePhase(const Phase &phase, int openLimit, JsonWriter &json)
{
    json.beginObject();
    json.member(u"name"_s, phaseName(phase.cadence));
    json.member(u"sessionsPer"_s, phase.cadence.sessions);
    json.member(u"weeks"_s, phase.cadence.weeks);
    writeLength(phase.length, json);
    json.member(u"sessions"_s, sessionCount(phase, openLimit));
    json.member(u"review"_s, phase.review);
    json.textOrNull(u"goal"_s, phase.goal);
    json.endObject();
}

void writeSession(const PlacedVisit &session, JsonWriter &json)
{
    json.beginObject();
    json.member(u"number"_s, session.number);
    json.member(u"phase"_s, session.phase + 1);
    json.member(u"ideal"_s, session.ideal.toString(Qt::ISODate));
    json.member(u"date"_s, session.start.day().toString(Qt::ISODate));
    json.member(u"weekday"_s, weekday(session.start.day()));
    json.endObject();
}

// Names the ids of all calendar entries that this program makes from a taper.
const QUuid taperNamespace(u"20f3e554-b13d-4a05-b789-70cc2ad1d615"_s);

QString titleOf(const PlacedVisit &session, const PlacedTaper &placed)
{
    const QString phase = phaseName(placed.taper.phases.at(session.phase).cadence);
    const QString number = QString::number(session.number);
    if (!hasFixedLength(placed.taper))
        return CliText::tr("Session %1: %2").arg(number, phase);
    return CliText::tr("Session %1 of %2: %3")
        .arg(number, QString::number(placed.sessions.size()), phase);
}

} // namespace

void printAsText(const PlacedTaper &placed, QTextStream &out)
{
    out << printTaper(placed.taper) << u'\n';
    printNotes(placed, out);
    out << u'\n';
    phaseTable(placed).print(out);
    out << u'\n';
    sessionTable(placed.sessions).print(out);
    const QString total = hasFixedLength(placed.taper)
                              ? CliText::tr("Sessions: %1")
                              : CliText::tr("Sessions shown: %1; the plan has no fixed number");
    out << u'\n' << total.arg(placed.sessions.size()) << u'\n';
}

void printAsJson(const PlacedTaper &placed, QTextStream &out)
{
    JsonWriter json(out);
    json.beginObject();
    json.member(u"notation"_s, printTaper(placed.taper));
    json.key(u"phases"_s);
    json.beginArray();
    for (const Phase &phase : placed.taper.phases)
        writePhase(phase, placed.openLimit, json);
    json.endArray();
    json.key(u"sessions"_s);
    json.beginArray();
    for (const PlacedVisit &session : placed.sessions)
        writeSession(session, json);
    json.endArray();
    json.key(u"totalSessions"_s);
    if (hasFixedLength(placed.taper))
        json.value(totalSessions(placed.taper));
    else
        json.null();
    json.key(u"notes"_s);
    json.beginArray();
    for (const NotationNote &note : placed.notes)
        json.value(noteText(note));
    json.endArray();
    json.endObject();
    out << u'\n';
}

Result<void> printAsCsv(const PlacedTaper &placed, QTextStream &out)
{
    QList<TaperRow> rows;
    for (const PlacedVisit &session : placed.sessions)
        rows << TaperRow{session, placed.taper.phases.at(session.phase).cadence};
    QBuffer table;
    table.open(QIODevice::WriteOnly);
    return writeTaperTable(rows, table).map([&] { out << QString::fromUtf8(table.data()); });
}

void printNotes(const PlacedTaper &placed, QTextStream &out)
{
    for (const NotationNote &note : placed.notes)
        out << noteText(note) << u'\n';
}

QList<CalendarEntry> calendarEntries(const PlacedTaper &placed)
{
    const QString course = printTaper(placed.taper) + placed.start.toString(u" yyyy-MM-dd "_s);
    QList<CalendarEntry> entries;
    for (const PlacedVisit &session : placed.sessions) {
        const QString name = course + QString::number(session.number);
        entries << CalendarEntry{QUuid::createUuidV5(taperNamespace, name), session.start.day(),
                                 titleOf(session, placed)};
    }
    return entries;
}

} // namespace unknot
