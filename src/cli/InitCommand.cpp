// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/InitCommand.h"

#include "demo/DemoPractice.h"
#include "practice/Practice.h"

#include <QFileInfo>
#include <QTimeZone>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mostClients = 1'000'000;

// Will do until the settings give a better one.
QString practiceName(const QFileInfo &file)
{
    const QString name = file.completeBaseName(); // empty for ".unknot"
    return name.isEmpty() ? file.fileName() : name;
}

Outcome<void> makeEmpty(const QString &path, const CommandRoom &room)
{
    const PracticeProfile profile{.name = practiceName(QFileInfo(path)),
                                  .therapist = {},
                                  .address = {},
                                  .phone = {},
                                  .email = {},
                                  .zone = room.environment.zone};
    const auto practice = Practice::create(path, profile, room.environment);
    if (!practice)
        return couldNot(practice.error());
    room.out << CliText::tr("Made %1, an empty practice.").arg(path) << u'\n';
    return {};
}

Outcome<DemoOptions> demoOptions(const Arguments &arguments, const Environment &environment)
{
    DemoOptions options;
    options.today = environment.now().toTimeZone(QTimeZone(environment.zone)).date();
    const auto clients = arguments.number(u"--clients"_s, 1, mostClients, options.clients);
    if (!clients)
        return tl::make_unexpected(clients.error());
    options.clients = static_cast<int>(*clients);
    const auto seed = arguments.number(u"--seed"_s, 0, std::numeric_limits<qint64>::max(),
                                       static_cast<qint64>(options.seed));
    if (!seed)
        return tl::make_unexpected(seed.error());
    options.seed = static_cast<quint64>(*seed);
    if (arguments.has(u"--today"_s)) {
        const auto today = arguments.date(u"--today"_s);
        if (!today)
            return tl::make_unexpected(today.error());
        options.today = *today;
    }
    return options;
}

Outcome<void> makeDemo(const Arguments &arguments, const CommandRoom &room)
{
    const auto options = demoOptions(arguments, room.environment);
    if (!options)
        return tl::make_unexpected(options.error());
    const auto made = makeDemoPractice(arguments.place(0), *options);
    if (!made)
        return couldNot(made.error());
    room.out << CliText::tr("Made %1, the demo practice. Clients: %2")
                    .arg(arguments.place(0), QString::number(*made))
             << u'\n';
    return {};
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    if (arguments.has(u"--demo"_s))
        return makeDemo(arguments, room);
    for (const QString &option : {u"--clients"_s, u"--seed"_s, u"--today"_s}) {
        if (arguments.has(option))
            return wrongUse(CliText::tr("%1 goes with --demo only").arg(option));
    }
    return makeEmpty(arguments.place(0), room);
}

} // namespace

Command initCommand()
{
    return {.name = u"init"_s,
            .usage = u"FILE [--demo [--clients N] [--seed S] [--today DATE]]"_s,
            .summary = CliText::tr("Make a practice, empty or with the demo's clients"),
            .arguments = {.places = {u"FILE"_s},
                          .options = {{u"--demo"_s, {}},
                                      {u"--clients"_s, u"N"_s},
                                      {u"--seed"_s, u"S"_s},
                                      {u"--today"_s, u"DATE"_s}}},
            .run = run};
}

} // namespace unknot
