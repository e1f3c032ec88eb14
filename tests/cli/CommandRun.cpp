// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandRun.h"

#include "cli/CommandLine.h"
#include "practice/Environment.h"

#include <QFile>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

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

CommandRun runIn(const SmallPractice &small, QStringList arguments)
{
    for (QString &argument : arguments) {
        argument.replace(u"{practice}"_s, small.path());
        argument.replace(u"{folder}"_s, small.folder());
        argument.replace(u"{rui}"_s, small.rui.id.toString());
        argument.replace(u"{marta}"_s, small.marta.id.toString());
    }
    return runCommand(arguments);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
