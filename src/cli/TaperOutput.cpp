// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TaperOutput.h"

#include "cli/Complaint.h"
#include "cli/JsonWriter.h"
#include "cli/TextTable.h"
#include "domain/PhaseNames.h"
#include "domain/TaperNotation.h"
#include "domain/Weekdays.h"

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

TextTable sessionTable(const QList<PlannedDay> &sessions)
{
    TextTable table({CliText::tr("No."), CliText::tr("Phase"), CliText::tr("Ideal"),
                     CliText::tr("Date"), CliText::tr("Day")});
    for (const PlannedDay &session : sessions) {
        table.add({QString::number(session.number), QString::number(session.phase + 1),
                   session.ideal.toString(Qt::ISODate), session.day.toString(Qt::ISODate),
                   weekday(session.day)});
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

void writeSession(const PlannedDay &session, JsonWriter &json)
{
    json.beginObject();
    json.member(u"number"_s, session.number);
    json.member(u"phase"_s, session.phase + 1);
    json.member(u"ideal"_s, session.ideal.toString(Qt::ISODate));
    json.member(u"date"_s, session.day.toString(Qt::ISODate));
    json.member(u"weekday"_s, weekday(session.day));
    json.endObject();
}

} // namespace

void printAsText(const PlacedTaper &placed, QTextStream &out)
{
    out << printTaper(placed.taper) << u'\n';
    for (const NotationNote &note : placed.notes)
        out << noteText(note) << u'\n';
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
    for (const PlannedDay &session : placed.sessions)
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

} // namespace unknot
