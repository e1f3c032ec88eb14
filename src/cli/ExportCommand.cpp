// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExportCommand.h"

#include "cli/TextTable.h"
#include "domain/NearestWord.h"
#include "exchange/PracticeExport.h"
#include "practice/Practice.h"

#include <QDir>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto allTables = "all"_L1;

// The tables asked for, with the files they go to. For "all", `out` is a folder.
Outcome<QList<ExportTarget>> targetsOf(const QString &name, const QString &out)
{
    if (const auto table = tableNamed(name))
        return QList<ExportTarget>{{*table, out}};
    QStringList known;
    QList<ExportTarget> targets;
    for (const ExportTable table : exportTables()) {
        known << tableName(table);
        targets << ExportTarget{table, QDir(out).filePath(tableFileName(table))};
    }
    if (name == allTables)
        return targets;
    known << allTables;
    return wrongUse(CliText::tr("there is no table “%1” to export; the nearest is %2")
                        .arg(name, nearestWord(name, known)));
}

Outcome<QDate> boundOf(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? arguments.date(option) : QDate();
}

Outcome<ExportOptions> optionsOf(const Arguments &arguments, const QList<ExportTarget> &targets)
{
    const auto from = boundOf(arguments, u"--from"_s);
    if (!from)
        return tl::make_unexpected(from.error());
    const auto to = boundOf(arguments, u"--to"_s);
    if (!to)
        return tl::make_unexpected(to.error());
    const bool isPeriod = from->isValid() || to->isValid();
    const auto lieOnDays = [](const ExportTarget &target) { return hasDays(target.table); };
    if (isPeriod && std::ranges::none_of(targets, lieOnDays)) {
        return wrongUse(
            CliText::tr(
                "--from and --to pick sessions, notes and measures by their day; %1 have none")
                .arg(arguments.place(1)));
    }
    if (from->isValid() && to->isValid() && *to < *from)
        return wrongUse(CliText::tr("--to lies before --from"));
    return ExportOptions{.style = arguments.has(u"--exact"_s) ? CsvStyle::Exact
                                                              : CsvStyle::SpreadsheetSafe,
                         .from = *from,
                         .to = *to};
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto out = arguments.needed(u"--out"_s);
    if (!out)
        return tl::make_unexpected(out.error());
    const auto targets = targetsOf(arguments.place(1), *out);
    if (!targets)
        return tl::make_unexpected(targets.error());
    const auto options = optionsOf(arguments, *targets);
    if (!options)
        return tl::make_unexpected(options.error());

    const auto practice = Practice::open(arguments.place(0), room.environment);
    if (!practice)
        return couldNot(practice.error());
    if (arguments.place(1) == allTables && !QDir().mkpath(*out))
        return couldNot(CliText::tr("the folder %1 can't be made").arg(*out));
    const auto counts = exportTables(**practice, *targets, *options);
    if (!counts)
        return couldNot(counts.error());
    if (const auto noted = noteExport(**practice, *targets); !noted)
        return couldNot(noted.error());

    TextTable table({CliText::tr("Table"), CliText::tr("Rows"), CliText::tr("File")});
    for (qsizetype i = 0; i < targets->size(); ++i)
        table.add(
            {tableName(targets->at(i).table), QString::number(counts->at(i)), targets->at(i).path});
    table.print(room.out);
    return {};
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .usage = u"FILE (clients|conditions|clearances|plans|sessions|notes|measures|all) "
                     u"--out PATH [--from DATE] [--to DATE] [--exact]"_s,
            .summary = CliText::tr("Write tables as CSV; for all, PATH is a folder"),
            .arguments = {.places = {u"FILE"_s, u"TABLE"_s},
                          .options = {{u"--out"_s, u"PATH"_s},
                                      {u"--from"_s, u"DATE"_s},
                                      {u"--to"_s, u"DATE"_s},
                                      {u"--exact"_s, {}}}},
            .run = run};
}

} // namespace unknot
