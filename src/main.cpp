// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses between the command line and the window, and nothing else.
#include "cli/CommandLine.h"
#include "gui/RunWindow.h"
#include "practice/Environment.h"
#include "practice/Translations.h"

#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>
#include <memory>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

// What was typed, before Qt takes out the options that it knows itself.
QStringList typedArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// Paper needs fonts but no screen: a command never depends on a display.
std::unique_ptr<QCoreApplication> applicationFor(const QStringList &arguments, int &argc,
                                                 char **argv)
{
    if (!CommandLine::needsFonts(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(const QStringList &arguments)
{
    QFile standardOut;
    QFile standardErr;
    if (!standardOut.open(stdout, QIODevice::WriteOnly) ||
        !standardErr.open(stderr, QIODevice::WriteOnly))
        return ExitCode::couldNot;
    QTextStream out(&standardOut);
    QTextStream err(&standardErr);
    return CommandLine().run(arguments, out, err, Environment::ofThisMachine());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"unknot"_s);
    QCoreApplication::setOrganizationName(u"unknot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));

    const QStringList arguments = typedArguments(argc, argv);
    if (!CommandLine::isMeant(arguments))
        return runWindow(argc, argv);
    // The standard error is for one line of ours; what Qt has to say is for developers, who still
    // get it with QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const auto application = applicationFor(arguments, argc, argv);
    installTranslations(*application);
    return runCommand(arguments);
}
