// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

#include "cli/ClientsCommand.h"
#include "cli/ConditionsCommand.h"
#include "cli/ExportCommand.h"
#include "cli/InitCommand.h"
#include "cli/PrintCommand.h"
#include "cli/ScreenCommand.h"
#include "cli/TaperCommand.h"
#include "domain/NearestWord.h"

#include <QFileInfo>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto helpOption = "--help"_L1;
constexpr auto versionOption = "--version"_L1;

// What a person typed may hold line breaks; a complaint is one line all the same.
QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text.trimmed();
}

std::vector<Command> allCommands()
{
    return {initCommand(),    taperCommand(),  conditionsCommand(), screenCommand(),
            clientsCommand(), exportCommand(), printCommand()};
}

QStringList namesOf(const std::vector<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names << command.name;
    return names;
}

// A word that can't be meant as a file: only letters, and no file of that name.
bool isMistypedCommand(const QString &word)
{
    return !word.isEmpty() && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); }) &&
           !QFileInfo::exists(word);
}

QString usageLine(const Command &command)
{
    return u"unknot %1 %2"_s.arg(command.name, command.usage);
}

bool asksForHelp(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    return arguments.first(end < 0 ? arguments.size() : end).contains(helpOption);
}

Outcome<void> runCommand(const Command &command, const QStringList &arguments,
                         const CommandRoom &room)
{
    if (asksForHelp(arguments)) {
        room.out << usageLine(command) << u"\n\n"_s << command.summary << u".\n"_s;
        return {};
    }
    const auto read = Arguments::read(command.arguments, arguments);
    if (!read)
        return tl::make_unexpected(read.error());
    return command.run(*read, room);
}

Outcome<void> flushed(QTextStream &out)
{
    out.flush();
    if (out.status() != QTextStream::Ok)
        return couldNot(CliText::tr("the result can't be written to the standard output"));
    return {};
}

} // namespace

CommandLine::CommandLine()
    : m_commands(allCommands())
{
}

bool CommandLine::isMeant(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return false;
    const QString &first = arguments.first();
    // A single dash begins an option of the window system, such as -platform.
    return namesOf(allCommands()).contains(first) || first.startsWith(u"--"_s) ||
           isMistypedCommand(first);
}

bool CommandLine::needsFonts(const QStringList &arguments)
{
    return arguments.first() == printCommand().name;
}

int CommandLine::run(const QStringList &arguments, QTextStream &out, QTextStream &err,
                     const Environment &environment) const
{
    const QString first = arguments.value(0);
    const Command *command = find(first);
    Outcome<void> outcome;
    if (command)
        outcome = runCommand(*command, arguments.mid(1), {out, environment});
    else if (first == helpOption)
        out << help();
    else if (first == versionOption)
        out << u"unknot " UNKNOT_VERSION "\n"_s;
    else
        outcome = unknown(first);
    if (const auto written = flushed(out); outcome && !written)
        outcome = written;
    if (outcome)
        return ExitCode::done;

    const QString speaker = command ? u"unknot "_s + command->name : u"unknot"_s;
    err << speaker << u": "_s << oneLine(outcome.error().text) << u'\n';
    err.flush();
    return outcome.error().exitCode;
}

const Command *CommandLine::find(const QString &name) const
{
    const auto found = std::ranges::find(m_commands, name, &Command::name);
    return found == m_commands.end() ? nullptr : &*found;
}

QString CommandLine::help() const
{
    QString text = CliText::tr("Unknot: treatment plans that taper, for massage therapists.") +
                   u"\n\nunknot [FILE]\n    "_s + CliText::tr("Open the window") + u'\n';
    for (const Command &command : m_commands)
        text += usageLine(command) + u"\n    "_s + command.summary + u'\n';
    return text + u'\n' + CliText::tr("Exit status: 0 done, 1 it could not be done, 2 wrong use.") +
           u'\n';
}

tl::unexpected<Complaint> CommandLine::unknown(const QString &word) const
{
    if (word.startsWith(u'-')) {
        return wrongUse(
            CliText::tr("unknown option %1; the nearest is %2")
                .arg(word, nearestWord(word, {QString(helpOption), QString(versionOption)})));
    }
    return wrongUse(CliText::tr("there is no command and no file “%1”; the nearest command is %2")
                        .arg(word, nearestWord(word, namesOf(m_commands))));
}

} // namespace unknot
