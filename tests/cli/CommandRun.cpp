// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandRun.h"

#include "cli/CommandLine.h"
#include "practice/Environment.h"

using namespace unknot;

QJsonDocument CommandRun::json() const
{
    return QJsonDocument::fromJson(out.toUtf8());
}

CommandRun runCommand(const QStringList &arguments)
{
    static quint64 drawn = 0; // each run makes ids of its own, as on another day
    const Environment environment{
        [] { return QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC); }, [] { return ++drawn; },
        "Europe/Berlin"};
    CommandRun result;
    QTextStream out(&result.out);
    QTextStream err(&result.err);
    result.exitCode = CommandLine().run(arguments, out, err, environment);
    return result;
}
