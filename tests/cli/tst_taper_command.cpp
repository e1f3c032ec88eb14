// SPDX-License-Identifier: GPL-3.0-or-later
// unknot taper: the JSON that others read, the table that people read, and what it refuses.
#include "cli/CommandRun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class tst_TaperCommand : public QObject
{
    Q_OBJECT

private slots:
    void json();
    void lengths_data();
    void lengths();
    void openPhase();
    void closedDays();
    void text();
    void notes();
    void refuses_data();
    void refuses();
};

namespace {

const auto mainTaper = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;

CommandRun taper(const QString &notation, const QStringList &options = {})
{
    return runCommand(QStringList{u"taper"_s, notation, u"--start"_s, u"2026-11-02"_s} + options);
}

} // namespace

void tst_TaperCommand::json()
{
    const CommandRun run = taper(mainTaper, {u"--days"_s, u"mon,thu"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    const QString start =
        uR"({"notation":"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12","phases":[)"
        uR"({"name":"Relief","sessionsPer":2,"weeks":1,"length":{"periods":3},"sessions":6,)"
        uR"("review":false,"goal":null},)"_s;
    QVERIFY2(run.out.startsWith(start), qPrintable(run.out));
    const QString firstSession = uR"("sessions":[{"number":1,"phase":1,"ideal":"2026-11-02",)"
                                 uR"("date":"2026-11-02","weekday":"mon"},)"_s;
    QVERIFY2(run.out.contains(firstSession), qPrintable(run.out));
    QVERIFY(run.out.endsWith(u"\"totalSessions\":24,\"notes\":[]}\n"_s));

    const QJsonObject root = run.json().object();
    QCOMPARE(root.value(u"phases"_s).toArray().size(), 3);
    const QJsonArray sessions = root.value(u"sessions"_s).toArray();
    QCOMPARE(sessions.size(), 24);
    for (const auto &session : sessions) {
        const QString day = session.toObject().value(u"weekday"_s).toString();
        QVERIFY(day == u"mon" || day == u"thu");
    }
    QCOMPARE(sessions.last().toObject().value(u"phase"_s).toInt(), 3);
}

void tst_TaperCommand::lengths_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("length");
    QTest::addColumn<int>("sessions");
    QTest::addColumn<int>("total"); // 0: null
    QTest::newRow("periods") << u"1x/2wk x 3"_s << uR"({"periods":3})"_s << 3 << 3;
    QTest::newRow("weeks") << u"2x/wk x 3wk"_s << uR"({"weeks":3})"_s << 6 << 6;
    QTest::newRow("months") << u"1x/wk x 2mo"_s << uR"({"weeks":8})"_s << 8 << 8;
    QTest::newRow("visits") << u"2x/wk x 5 visits"_s << uR"({"visits":5})"_s << 5 << 5;
    QTest::newRow("open") << u"1x/4wk"_s << uR"({"open":true})"_s << 12 << 0;
    QTest::newRow("expected") << u"2x/wk until pain is down, 1x/wk x 2"_s
                              << uR"({"expected":true})"_s << 8 << 0;
}

void tst_TaperCommand::lengths()
{
    QFETCH(QString, notation);
    QFETCH(QString, length);
    QFETCH(int, total);
    const CommandRun run = taper(notation, {u"--json"_s});
    QVERIFY2(run.out.contains(u"\"length\":"_s + length), qPrintable(run.out));
    const QJsonObject root = run.json().object();
    const QJsonObject phase = root.value(u"phases"_s).toArray().first().toObject();
    QTEST(phase.value(u"sessions"_s).toInt(), "sessions");
    QCOMPARE(root.value(u"totalSessions"_s).isNull(), total == 0);
    QCOMPARE(root.value(u"totalSessions"_s).toInt(), total);
    QCOMPARE(phase.value(u"goal"_s).isNull(), !notation.contains(u"until"_s));
}

void tst_TaperCommand::openPhase()
{
    const auto sessions = [](const QStringList &options) {
        const QJsonObject root = taper(u"1x/wk x 2, 1x/4wk"_s, options).json().object();
        return root.value(u"sessions"_s).toArray().size();
    };
    QCOMPARE(sessions({u"--json"_s}), 14);
    QCOMPARE(sessions({u"--json"_s, u"--limit"_s, u"3"_s}), 5);
}

void tst_TaperCommand::closedDays()
{
    const CommandRun run =
        taper(u"1x/wk x 3"_s, {u"--days"_s, u"mon"_s, u"--closed"_s,
                               u"2026-11-09,2026-12-24..2027-01-02"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    for (const auto &value : run.json().object().value(u"sessions"_s).toArray()) {
        const QJsonObject session = value.toObject();
        QCOMPARE(session.value(u"weekday"_s).toString(), u"mon"_s);
        QVERIFY(session.value(u"date"_s).toString() != u"2026-11-09");
    }
}

void tst_TaperCommand::text()
{
    const CommandRun run = taper(mainTaper, {u"--days"_s, u"mon,thu"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.startsWith(mainTaper + u"\n\n"_s));
    QVERIFY2(run.out.contains(u"1      Relief"_s), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"2026-11-05  2026-11-05  thu\n"_s), qPrintable(run.out));
    QVERIFY(run.out.endsWith(u"\nSessions: 24\n"_s));
    QVERIFY(!run.out.contains(u" \n"_s)); // no space before a line end
}

void tst_TaperCommand::notes()
{
    const auto line = u"1-2x/wk for a month, 60-minute sessions"_s;
    const QString range = u"Of 1 to 2, the higher is planned."_s;
    const QString month = u"A month is 4 weeks, so that the client keeps the weekday."_s;
    const QString minutes = u"A session lasts 60 min."_s;
    const QJsonArray wanted{range, month, minutes};
    const CommandRun json = taper(line, {u"--json"_s});
    QCOMPARE(json.json().object().value(u"notes"_s).toArray(), wanted);
    const CommandRun text = taper(line);
    const QString start = QStringList{u"2x/wk x 4wk"_s, range, month, minutes, {}, {}}.join(u'\n');
    QVERIFY2(text.out.startsWith(start), qPrintable(text.out));
}

void tst_TaperCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QStringList &rest, int exitCode,
                        const QString &part) {
        QTest::newRow(name) << QStringList{u"taper"_s} + rest << exitCode << part;
    };
    const auto start = u"--start"_s;
    const auto day = u"2026-11-02"_s;
    row("no notation", {start, day}, 2, u"NOTATION is missing"_s);
    row("no start", {mainTaper}, 2, u"--start is missing"_s);
    row("31 Feb", {mainTaper, start, u"2026-02-31"_s}, 2, u"--start: there is no day 2026-02-31"_s);
    row("not readable", {u"2x/wk x 3, ofen"_s, start, day}, 2, u"ofen"_s);
    row("two ways", {u"biweekly x 4"_s, start, day}, 2, u"2x/wk x 4 or 1x/2wk x 4"_s);
    row("empty", {QString(), start, day}, 2, QString());
    row("line ends in it", {mainTaper, start, u"x\ny"_s}, 2, u"“x y”"_s);
    row("bad weekday", {mainTaper, start, day, u"--days"_s, u"mon,fry"_s}, 2, u"mon,fry"_s);
    row("no weekday", {mainTaper, start, day, u"--days"_s, u","_s}, 2, u"--days"_s);
    row("bad closed day", {mainTaper, start, day, u"--closed"_s, u"2026-11-31"_s}, 2,
        u"--closed: there is no day"_s);
    row("backwards", {mainTaper, start, day, u"--closed"_s, u"2026-12-24..2026-12-01"_s}, 2,
        u"ends before it begins"_s);
    row("bad limit", {mainTaper, start, day, u"--limit"_s, u"0"_s}, 2, u"--limit"_s);
    row("later issue", {mainTaper, start, day, u"--csv"_s}, 2, u"unknown option --csv"_s);
    row("always closed", {mainTaper, start, day, u"--closed"_s, u"2026-01-01..2199-12-31"_s}, 1,
        QString());
}

void tst_TaperCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandRun run = runCommand(arguments);
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.startsWith(u"unknot taper: "_s), qPrintable(run.err));
    QVERIFY2(run.err.contains(part), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
    QVERIFY2(run.err.size() > 25 && run.err.endsWith(u'\n'), qPrintable(run.err));
}

QTEST_GUILESS_MAIN(tst_TaperCommand)
#include "tst_taper_command.moc"
