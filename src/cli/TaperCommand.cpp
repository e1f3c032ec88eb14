// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TaperCommand.h"

#include "cli/TaperOutput.h"
#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"
#include "practice/Environment.h"
#include "practice/ErrorText.h"
#include "practice/ObstacleText.h"

#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto jsonOption = "--json"_L1;
constexpr auto csvOption = "--csv"_L1;
constexpr auto icsOption = "--ics"_L1;

const QTime noon(12, 0);
constexpr int sessionMinutes = 60;
constexpr int minutesPerDay = 24 * 60;

Outcome<Weekdays> daysOf(const Arguments &arguments)
{
    if (!arguments.has(u"--days"_s))
        return Weekdays();
    const QString text = arguments.text(u"--days"_s);
    const auto days = Weekdays::fromText(text);
    if (!days || days->isAny()) {
        return wrongUse(CliText::tr("--days: “%1” are no weekdays; write mon,tue,wed,thu,fri,sat "
                                    "or sun with commas between them")
                            .arg(text));
    }
    return *days;
}

// "2026-12-24..2027-01-02", or one day.
Outcome<ClosedDays> closedRange(const QString &text)
{
    const qsizetype dots = text.indexOf(u".."_s);
    const auto from = dateOf(text.left(dots), u"--closed"_s);
    if (!from)
        return tl::make_unexpected(from.error());
    const auto to = dots < 0 ? from : dateOf(text.mid(dots + 2), u"--closed"_s);
    if (!to)
        return tl::make_unexpected(to.error());
    if (*to < *from)
        return wrongUse(CliText::tr("--closed: %1 ends before it begins").arg(text));
    return ClosedDays{*from, *to};
}

Outcome<QList<ClosedDays>> closedOf(const Arguments &arguments)
{
    QList<ClosedDays> closed;
    if (!arguments.has(u"--closed"_s))
        return closed;
    for (const QString &part : arguments.text(u"--closed"_s).split(u',')) {
        const auto range = closedRange(part.trimmed());
        if (!range)
            return tl::make_unexpected(range.error());
        closed << *range;
    }
    return closed;
}

// Nobody's hours and no bookings: each session has the middle of a day, and that day, to itself.
// In UTC no clock jumps.
Outcome<SlotRules> rulesOf(const Arguments &arguments, QDate start)
{
    const auto days = daysOf(arguments);
    if (!days)
        return tl::make_unexpected(days.error());
    const auto closed = closedOf(arguments);
    if (!closed)
        return tl::make_unexpected(closed.error());
    SlotRules rules;
    rules.calendar.hours = OpeningHours::roundTheClock();
    rules.calendar.closed = *closed;
    rules.weekdays = *days;
    rules.times = {{noon, noon.addSecs(sessionMinutes * 60)}};
    rules.usualTime = noon;
    rules.minimumGap = minutesPerDay - sessionMinutes;
    rules.zone = "UTC";
    rules.notBefore = startOfDay(start, rules.zone);
    return rules;
}

Outcome<QList<IdealDate>> idealsOf(const Arguments &arguments, const PlacedTaper &placed)
{
    const int total = totalSessions(placed.taper, placed.openLimit);
    if (total > taperSessionLimit) {
        return wrongUse(CliText::tr("--limit: with %1 sessions in the open phase there are %2 in "
                                    "all; %3 are the most")
                            .arg(arguments.text(u"--limit"_s), QString::number(total),
                                 QString::number(taperSessionLimit)));
    }
    return idealDates(placed.taper, placed.start, placed.openLimit);
}

// Days only: the time of day is this file's own.
QString obstacleLine(const Obstacle &obstacle)
{
    QStringList rules;
    for (const SlotRule rule : obstacle.rules)
        rules << slotRuleWords(rule);
    return CliText::tr("session %1 finds no day from %2 to %3 because of %4")
        .arg(QString::number(obstacle.number), obstacle.from.toString(Qt::ISODate),
             obstacle.to.toString(Qt::ISODate), QLocale().createSeparatedList(rules));
}

Outcome<QList<PlacedVisit>> place(const QList<IdealDate> &ideals, const SlotRules &rules)
{
    PlacementTask task{.visits = {}, .fixed = {}, .rules = rules};
    for (const IdealDate &ideal : ideals)
        task.visits << OpenVisit{ideal.number, ideal.phase, ideal.day, sessionMinutes, {}};
    const auto outcome = placeVisits(task);
    if (!outcome)
        return couldNot(outcome.error());
    if (outcome->obstacle)
        return couldNot(obstacleLine(*outcome->obstacle));
    return outcome->placed;
}

Outcome<PlacedTaper> placedTaper(const Arguments &arguments)
{
    const auto reading = readNotation(arguments.place(0));
    if (!reading)
        return wrongUse(errorText(reading.error()));
    const auto start = arguments.date(u"--start"_s);
    if (!start)
        return tl::make_unexpected(start.error());
    const auto rules = rulesOf(arguments, *start);
    if (!rules)
        return tl::make_unexpected(rules.error());
    const auto limit = arguments.number(u"--limit"_s, 1, taperSessionLimit, openPhaseSessions);
    if (!limit)
        return tl::make_unexpected(limit.error());
    PlacedTaper placed{.taper = reading->taper,
                       .start = *start,
                       .sessions = {},
                       .notes = reading->notes,
                       .openLimit = static_cast<int>(*limit)};
    const auto ideals = idealsOf(arguments, placed);
    if (!ideals)
        return tl::make_unexpected(ideals.error());
    return place(*ideals, *rules).map([&placed](const QList<PlacedVisit> &sessions) {
        placed.sessions = sessions;
        return placed;
    });
}

Outcome<void> writeFile(const PlacedTaper &placed, const QString &path, const CommandRoom &room)
{
    const auto written = writeCalendar(calendarEntries(placed), room.environment.now(), path);
    if (!written)
        return couldNot(written.error());
    printNotes(placed, room.out);
    room.out << CliText::tr("Sessions: %1, written to %2")
                    .arg(QString::number(placed.sessions.size()), path)
             << u'\n';
    return {};
}

Outcome<void> print(const PlacedTaper &placed, const QString &form, const CommandRoom &room)
{
    if (form == jsonOption)
        printAsJson(placed, room.out);
    else if (form != csvOption)
        printAsText(placed, room.out);
    else if (const auto printed = printAsCsv(placed, room.out); !printed)
        return couldNot(printed.error());
    return {};
}

// The form asked for, empty for the table that people read.
Outcome<QString> formOf(const Arguments &arguments)
{
    QStringList forms;
    for (const QString &form : {QString(jsonOption), QString(csvOption), QString(icsOption)}) {
        if (arguments.has(form))
            forms << form;
    }
    if (forms.size() > 1)
        return wrongUse(CliText::tr("%1 and %2 exclude each other").arg(forms.at(0), forms.at(1)));
    return forms.value(0);
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto form = formOf(arguments);
    if (!form)
        return tl::make_unexpected(form.error());
    if (*form != icsOption) {
        return placedTaper(arguments).and_then(
            [&](const PlacedTaper &placed) { return print(placed, *form, room); });
    }
    const auto path = arguments.needed(icsOption);
    if (!path)
        return tl::make_unexpected(path.error());
    return placedTaper(arguments).and_then(
        [&](const PlacedTaper &placed) { return writeFile(placed, *path, room); });
}

} // namespace

Command taperCommand()
{
    return {.name = u"taper"_s,
            .usage = u"NOTATION --start DATE [--days mon,thu] [--closed DATE,DATE..DATE] "
                     u"[--limit N] [--json|--csv|--ics FILE]"_s,
            .summary =
                CliText::tr("Show the sessions of a taper from a day on, as a table, JSON or "
                            "CSV; or write them as calendar entries to FILE"),
            .arguments = {.places = {u"NOTATION"_s},
                          .options = {{u"--start"_s, u"DATE"_s},
                                      {u"--days"_s, u"mon,thu"_s},
                                      {u"--closed"_s, u"DATE,DATE..DATE"_s},
                                      {u"--limit"_s, u"N"_s},
                                      {jsonOption, {}},
                                      {csvOption, {}},
                                      {icsOption, u"FILE"_s}}},
            .run = run};
}

} // namespace unknot
