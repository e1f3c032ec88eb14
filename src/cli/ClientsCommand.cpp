// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClientsCommand.h"

#include "cli/JsonWriter.h"
#include "cli/TextTable.h"
#include "domain/StateWords.h"
#include "practice/Practice.h"

#include <functional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageRows = 500;

Result<void> eachRow(Practice &practice, const QString &search,
                     const std::function<void(const ClientRow &)> &visit)
{
    ClientQuery query;
    query.text = search;
    query.limit = pageRows;
    while (true) {
        const auto page = practice.clients().list(query);
        if (!page)
            return tl::make_unexpected(page.error());
        for (const ClientRow &row : *page)
            visit(row);
        if (page->size() < pageRows)
            return {};
        query.after = ClientCursor{page->last().sortKey, page->last().id};
    }
}

QString isoTime(const std::optional<ZonedTime> &when)
{
    return when ? when->local().toString(Qt::ISODate) : QString(); // with the offset from UTC
}

QString day(const std::optional<ZonedTime> &when)
{
    return when ? when->day().toString(Qt::ISODate) : QString();
}

void writeClient(const ClientRow &row, JsonWriter &json)
{
    json.beginObject();
    json.member(u"id"_s, row.id.toString());
    json.member(u"name"_s, row.name.display());
    json.member(u"given"_s, row.name.given);
    json.member(u"family"_s, row.name.family);
    json.member(u"preferred"_s, row.name.preferred);
    json.textOrNull(u"birthDate"_s, row.birthDate.toString(Qt::ISODate));
    json.member(u"phone"_s, row.phone);
    json.textOrNull(u"plan"_s, row.complaint);
    json.textOrNull(u"state"_s, row.planState ? stateName(*row.planState) : QString());
    json.member(u"completed"_s, row.completed);
    json.member(u"sessions"_s, row.sessions);
    json.textOrNull(u"next"_s, isoTime(row.next));
    json.textOrNull(u"last"_s, isoTime(row.last));
    json.endObject();
}

Result<void> printAsJson(Practice &practice, const QString &search, QTextStream &out)
{
    JsonWriter json(out);
    json.beginArray();
    const auto done =
        eachRow(practice, search, [&json](const ClientRow &row) { writeClient(row, json); });
    json.endArray();
    out << u'\n';
    return done;
}

Result<void> printAsText(Practice &practice, const QString &search, QTextStream &out)
{
    TextTable table({CliText::tr("Name"), CliText::tr("Born"), CliText::tr("Phone"),
                     CliText::tr("Plan"), CliText::tr("State"), CliText::tr("Done"),
                     CliText::tr("Next"), CliText::tr("Last")});
    int count = 0;
    const auto done = eachRow(practice, search, [&](const ClientRow &row) {
        ++count;
        table.add({row.name.display(), row.birthDate.toString(Qt::ISODate), row.phone,
                   row.complaint, row.planState ? stateWord(*row.planState) : QString(),
                   row.planState ? u"%1/%2"_s.arg(row.completed).arg(row.sessions) : QString(),
                   day(row.next), day(row.last)});
    });
    if (!done)
        return done;
    if (count > 0)
        table.print(out);
    out << CliText::tr("Clients: %1").arg(count) << u'\n';
    return {};
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto practice = Practice::open(arguments.place(0), room.environment);
    if (!practice)
        return couldNot(practice.error());
    const QString search = arguments.text(u"--search"_s);
    const auto done = arguments.has(u"--json"_s) ? printAsJson(**practice, search, room.out)
                                                 : printAsText(**practice, search, room.out);
    if (!done)
        return couldNot(done.error());
    return {};
}

} // namespace

Command clientsCommand()
{
    return {.name = u"clients"_s,
            .usage = u"FILE [--search TEXT] [--json]"_s,
            .summary = CliText::tr("List the current clients"),
            .arguments = {.places = {u"FILE"_s},
                          .options = {{u"--search"_s, u"TEXT"_s}, {u"--json"_s, {}}}},
            .run = run};
}

} // namespace unknot
