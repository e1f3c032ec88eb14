// SPDX-License-Identifier: GPL-3.0-or-later
// The built program as a shell sees it: exit status, streams, and no display needed.
#include "exchange/SmallPractice.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Program : public QObject
{
    Q_OBJECT

private slots:
    void exitCodes_data();
    void exitCodes();
    void wordsOfAnyScript();
    void printsWithoutADisplay();
    void fullStandardOut();
};

namespace {

constexpr int waitMs = 60'000;

// Ready to start, with neither a display nor a platform told.
void prepare(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(UNKNOT_PROGRAM));
    process.setArguments(arguments);
}

bool runToEnd(QProcess &process)
{
    process.start();
    return process.waitForFinished(waitMs) && process.exitStatus() == QProcess::NormalExit;
}

} // namespace

void tst_Program::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("err"); // how it begins
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray();
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray();
    QTest::newRow("taper") << QStringList{u"taper"_s, u"1x/wk x 3"_s, u"--start"_s, u"2026-11-02"_s}
                           << 0 << QByteArray();
    QTest::newRow("missing file") << QStringList{u"clients"_s, u"/nowhere/none.unknot"_s} << 1
                                  << QByteArray("unknot clients: ");
    QTest::newRow("wrong option") << QStringList{u"clients"_s, u"x"_s, u"--jsn"_s} << 2
                                  << QByteArray("unknot clients: unknown option --jsn; the nearest "
                                                "is --json\n");
    QTest::newRow("wrong command") << QStringList{u"tapr"_s} << 2 << QByteArray("unknot: ");
    QTest::newRow("wrong first option") << QStringList{u"--verson"_s} << 2
                                        << QByteArray("unknot: unknown option --verson; the "
                                                      "nearest is --version\n");
    QTest::newRow("line ends typed")
        << QStringList{u"taper"_s, u"1x/wk x 3"_s, u"--start"_s, u"x\ny"_s} << 2
        << QByteArray("unknot taper: --start: “x y”");
}

void tst_Program::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, err);
    QProcess process;
    prepare(process, arguments);
    QVERIFY(runToEnd(process));
    const QByteArray complaint = process.readAllStandardError();
    QTEST(process.exitCode(), "exitCode");
    QVERIFY2(complaint.startsWith(err), complaint.constData());
    const bool isGood = process.exitCode() == 0;
    QCOMPARE(complaint.count('\n'), isGood ? 0 : 1);
    QCOMPARE(process.readAllStandardOutput().isEmpty(), !isGood);
}

void tst_Program::wordsOfAnyScript()
{
    const SmallPractice small;
    QProcess process;
    prepare(process, {u"clients"_s, small.path(), u"--search"_s, u"Hồng"_s, u"--json"_s});
    QVERIFY(runToEnd(process));
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY2(out.contains("Nguyễn Thị Hồng"), out.constData());
    QCOMPARE(QJsonDocument::fromJson(out).array().size(), 1);
}

void tst_Program::printsWithoutADisplay()
{
    const SmallPractice small;
    const QString pdf = small.file(u"plan.pdf"_s);
    QProcess process;
    prepare(process,
            {u"print"_s, small.path(), u"plan"_s, u"--client"_s, u"marta"_s, u"--pdf"_s, pdf});
    QVERIFY(runToEnd(process));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.exitCode(), 0);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void tst_Program::fullStandardOut()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QProcess process;
    prepare(process, {u"taper"_s, u"1x/wk x 3"_s, u"--start"_s, u"2026-11-02"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    QVERIFY(runToEnd(process));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
