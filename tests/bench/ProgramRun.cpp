// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ProgramRun.h"

#include <QCoreApplication>
#include <QFile>

#include <chrono>
#include <vector>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> result;
    for (QByteArray &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

QList<QByteArray> environmentIn(const QString &home)
{
    QList<QByteArray> all{"LC_ALL=C.UTF-8"};
    // With a display (xvfb-run packaging/bench.sh), the time is that of a real window.
    if (const QByteArray display = qgetenv("DISPLAY"); !display.isEmpty())
        all << "QT_QPA_PLATFORM=xcb"
            << "DISPLAY=" + display << "XAUTHORITY=" + qgetenv("XAUTHORITY");
    else
        all << "QT_QPA_PLATFORM=offscreen";
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                             "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        all << QByteArray(name) + '=' + QFile::encodeName(home);
    all << "PATH=" + qgetenv("PATH");
    return all;
}

} // namespace

ProgramRun runProgram(const QString &name, const QStringList &arguments, const QString &home)
{
    const QString program = QCoreApplication::applicationDirPath() + u'/' + name;
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words << QFile::encodeName(argument);
    QList<QByteArray> environment = environmentIn(home);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (posix_spawn(&child, words.first().constData(), nullptr, nullptr, pointers(words).data(),
                    pointers(environment).data()) != 0)
        qFatal("bench: %s does not start", qPrintable(program));
    int status = 0;
    rusage usage = {};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> passed =
        std::chrono::steady_clock::now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("bench: %s failed", qPrintable(program));
    // A child's figure begins with what the parent had, such as after making a practice.
    rusage own = {};
    getrusage(RUSAGE_SELF, &own);
    if (usage.ru_maxrss <= own.ru_maxrss)
        qFatal("bench: the memory of %s hides behind our own; run again", qPrintable(program));
    constexpr double kilobytesPerMegabyte = 1024;
    return {passed.count(), static_cast<double>(usage.ru_maxrss) / kilobytesPerMegabyte};
}

} // namespace unknot
