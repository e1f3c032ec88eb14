// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TaperCommand.h"

#include "cli/TaperOutput.h"
#include "domain/TaperNotation.h"
#include "practice/ErrorText.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

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

Outcome<PlacementRules> rulesOf(const Arguments &arguments)
{
    const auto start = arguments.date(u"--start"_s);
    if (!start)
        return tl::make_unexpected(start.error());
    const auto days = daysOf(arguments);
    if (!days)
        return tl::make_unexpected(days.error());
    const auto closed = closedOf(arguments);
    if (!closed)
        return tl::make_unexpected(closed.error());
    return PlacementRules{.days = *days, .closed = *closed, .earliest = *start};
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto reading = readNotation(arguments.place(0));
    if (!reading)
        return wrongUse(errorText(reading.error()));
    const auto rules = rulesOf(arguments);
    if (!rules)
        return tl::make_unexpected(rules.error());
    const auto limit = arguments.number(u"--limit"_s, 1, taperSessionLimit, openPhaseSessions);
    if (!limit)
        return tl::make_unexpected(limit.error());

    PlacedTaper placed{.taper = reading->taper,
                       .sessions = {},
                       .notes = reading->notes,
                       .openLimit = static_cast<int>(*limit)};
    const auto sessions =
        placeDays(idealDates(placed.taper, rules->earliest, placed.openLimit), *rules);
    if (!sessions)
        return couldNot(sessions.error());
    placed.sessions = *sessions;
    if (arguments.has(u"--json"_s))
        printAsJson(placed, room.out);
    else
        printAsText(placed, room.out);
    return {};
}

} // namespace

Command taperCommand()
{
    return {.name = u"taper"_s,
            .usage = u"NOTATION --start DATE [--days mon,thu] [--closed DATE,DATE..DATE] "
                     u"[--limit N] [--json]"_s,
            .summary = CliText::tr("Show the sessions of a taper from a day on"),
            .arguments = {.places = {u"NOTATION"_s},
                          .options = {{u"--start"_s, u"DATE"_s},
                                      {u"--days"_s, u"mon,thu"_s},
                                      {u"--closed"_s, u"DATE,DATE..DATE"_s},
                                      {u"--limit"_s, u"N"_s},
                                      {u"--json"_s, {}}}},
            .run = run};
}

} // namespace unknot
