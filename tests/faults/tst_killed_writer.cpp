// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed in the middle of its work, again and again: the file opens clean, holds
// whole changes only, and every change that was announced.
#include "faults/PracticeDump.h"
#include "practice/TestPractice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_KilledWriter : public QObject
{
    Q_OBJECT

private slots:
    void holdsWholeChanges();
};

namespace {

constexpr int sessionsOfAPlan = 4;

// This program as the one that is killed: adds a client with a plan as one change, and says so,
// for ever.
int writeForEver(const QString &path)
{
    const auto practice = TestPractice::must(Practice::open(path, Environment::ofThisMachine()));
    for (;;) {
        const auto done = practice->asOne([&]() -> Result<void> {
            Client draft;
            draft.name.given = u"Ana"_s;
            return practice->clients().add(draft).and_then(
                [&](const Client &client) -> Result<void> {
                    const auto plan = practice->planner().create(TestPractice::draft(client.id));
                    return plan ? Result<void>() : tl::make_unexpected(plan.error());
                });
        });
        if (!done)
            return 1;
        std::puts("kept");
        std::fflush(stdout);
    }
}

} // namespace

void tst_KilledWriter::holdsWholeChanges()
{
    TestPractice practice;
    const QString path = practice.path();
    PracticeCalendar calendar;
    calendar.sessionsAtOnce = 0; // there is room for as many as are written
    QVERIFY(practice->diary().saveHours(calendar));
    const int audits = practice.audits();
    practice.close();
    int announced = 0;
    for (int round = 0; round < 16; ++round) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(),
                     {u"tst_killed_writer"_s, u"--write"_s, path});
        QVERIFY(writer.waitForStarted());
        QByteArray said;
        while (said.count('\n') < 3 + round && writer.waitForReadyRead(10'000))
            said += writer.readAllStandardOutput();
        QThread::usleep(700UL * static_cast<unsigned long>(round)); // each time at another place
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAllStandardOutput();
        QVERIFY(said.count('\n') >= 3);
        announced += static_cast<int>(said.count('\n'));

        practice.reopen();
        const int clients = practice.rows(u"client"_s);
        QVERIFY(clients >= announced);
        QVERIFY(clients <= announced + round + 1); // one each may be kept and not yet announced
        QCOMPARE(practice.rows(u"plan"_s), clients);
        QCOMPARE(practice.rows(u"session"_s), clients * sessionsOfAPlan);
        QCOMPARE(practice.rows(u"audit"_s), audits + 2 * clients);
        QCOMPARE(practice.committed(u"SELECT count(*) FROM client_gram WHERE gram = 'ana'"_s),
                 clients);
        QCOMPARE(dumpOf(path).first(), u"ok"_s);
        practice.close();
    }
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--write")
        return writeForEver(arguments.at(2));
    tst_KilledWriter test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_writer.moc"
