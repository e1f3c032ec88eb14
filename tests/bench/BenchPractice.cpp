// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchPractice.h"

#include "demo/DemoPractice.h"
#include "practice/ErrorText.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void giveUp(const Error &error)
{
    qFatal("bench: %s", qPrintable(errorText(error)));
}

} // namespace

QDate benchDay()
{
    return {2026, 11, 23};
}

QString benchPractice(int clients)
{
    const QString folder = QCoreApplication::applicationDirPath() + u"/../practices"_s;
    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(u"%1.unknot"_s.arg(clients));
    if (QFile::exists(path))
        return path;
    // Only a whole practice gets the name by which it is found again.
    const QString unfinished = path + u".part"_s;
    QFile::remove(unfinished);
    QElapsedTimer timer;
    timer.start();
    const auto made = makeDemoPractice(unfinished, {.clients = clients, .today = benchDay()});
    if (!made)
        giveUp(made.error());
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    std::printf("bench: made a practice of %d clients in %.1f s, %.0f clients a second\n", clients,
                seconds, clients / seconds);
    QFile::rename(unfinished, path);
    return path;
}

std::unique_ptr<Practice> openBenchPractice(int clients)
{
    const QByteArray zone = "Europe/London";
    const QDateTime now = ZonedTime::fromLocal(benchDay(), QTime(10, 0), zone).utc;
    auto practice = Practice::open(
        benchPractice(clients),
        {.now = [now] { return now; }, .random = [] { return quint64{4}; }, .zone = zone});
    if (!practice)
        giveUp(practice.error());
    return std::move(*practice);
}

} // namespace unknot
