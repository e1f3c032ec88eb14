// SPDX-License-Identifier: GPL-3.0-or-later
// unknot taper: the JSON and CSV that others read, the calendar file, the table that people read,
// where sessions are placed, and what it refuses.
#include "cli/CommandRun.h"
#include "exchange/CsvReader.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
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
    void idealDaysThatAreAllowedStay_data();
    void idealDaysThatAreAllowedStay();
    void eachSessionHasItsDay_data();
    void eachSessionHasItsDay();
    void closedDays();
    void rhythmIsKept();
    void text();
    void notes();
    void csv();
    void calendar();
    void calendarOfOpenTaper();
    void calendarIdsStay();
    void calendarIsReplaced();
    void refuses_data();
    void refuses();
};

namespace {

const auto mainTaper = u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s;

CommandRun taper(const QString &notation, const QStringList &options = {})
{
    return runCommand(QStringList{u"taper"_s, notation, u"--start"_s, u"2026-11-02"_s} + options);
}

QList<QDate> days(const CommandRun &run, const QString &member = u"date"_s)
{
    QList<QDate> days;
    for (const auto &session : run.json().object().value(u"sessions"_s).toArray())
        days << QDate::fromString(session.toObject().value(member).toString(), Qt::ISODate);
    return days;
}

// What stands behind `name` in each line that begins with it.
QList<QByteArray> linesOf(const QByteArray &calendar, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &line : calendar.split('\n')) {
        if (line.startsWith(name))
            values << line.mid(name.size()).trimmed();
    }
    return values;
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

void tst_TaperCommand::idealDaysThatAreAllowedStay_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("weekdays");
    QTest::newRow("any day") << mainTaper << u"mon,tue,wed,thu,fri,sat,sun"_s;
    QTest::newRow("its own days") << mainTaper << u"mon,thu"_s;
    QTest::newRow("more days") << mainTaper << u"mon,tue,thu"_s;
    QTest::newRow("every day") << u"7x/wk x 4, 1x/wk x 3"_s << u"mon,tue,wed,thu,fri,sat,sun"_s;
    QTest::newRow("seldom") << u"1x/52wk x 40"_s << u"mon"_s;
    QTest::newRow("a flare") << u"1x/4wk x 3, 3x/wk x 2, 1x/wk x 4"_s << u"mon,wed,fri,sat"_s;
    QTest::newRow("spread") << u"10 visits in 12wk"_s << u"mon,tue,wed,thu,fri,sat,sun"_s;
    QTest::newRow("500 sessions") << u"1x/wk x 500"_s << u"mon"_s;
    QTest::newRow("500 in 72 weeks")
        << u"7x/wk x 71, 1x/wk x 3"_s << u"mon,tue,wed,thu,fri,sat,sun"_s;
}

void tst_TaperCommand::idealDaysThatAreAllowedStay()
{
    QFETCH(QString, notation);
    QFETCH(QString, weekdays);
    const CommandRun run = taper(notation, {u"--days"_s, weekdays, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(!days(run).isEmpty());
    QCOMPARE(days(run), days(run, u"ideal"_s));
}

void tst_TaperCommand::eachSessionHasItsDay_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<QString>("weekdays");
    QTest::newRow("two days in a row") << u"2x/wk x 4"_s << u"sat,sun"_s;
    QTest::newRow("one day for two sessions") << u"2x/wk x 4"_s << u"wed"_s;
    QTest::newRow("three days for seven") << u"7x/wk x 2"_s << u"mon,tue,wed"_s;
    QTest::newRow("490 sessions, one day a week") << u"7x/wk x 70"_s << u"fri"_s;
}

void tst_TaperCommand::eachSessionHasItsDay()
{
    QFETCH(QString, notation);
    QFETCH(QString, weekdays);
    const CommandRun run = taper(notation, {u"--days"_s, weekdays, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QList<QDate> placed = days(run);
    QCOMPARE(placed.size(), run.json().object().value(u"totalSessions"_s).toInt());
    QVERIFY(placed.first() >= QDate(2026, 11, 2));
    for (qsizetype i = 0; i < placed.size(); ++i) {
        const QString weekday = placed.at(i).toString(u"ddd"_s).toLower();
        QVERIFY2(weekdays.split(u',').contains(weekday), qPrintable(weekday));
        QVERIFY(i == 0 || placed.at(i - 1) < placed.at(i));
    }
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

// One closed Monday moves one session by a day, of two as near to the earlier; the rest stay.
void tst_TaperCommand::rhythmIsKept()
{
    const CommandRun run = taper(u"1x/wk x 6"_s, {u"--closed"_s, u"2026-11-16"_s, u"--json"_s});
    const QList<QDate> ideal = days(run, u"ideal"_s);
    QList<QDate> wanted = ideal;
    wanted[2] = QDate(2026, 11, 15);
    QCOMPARE(ideal.at(2), QDate(2026, 11, 16));
    QCOMPARE(days(run), wanted);
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

void tst_TaperCommand::csv()
{
    const CommandRun run =
        taper(u"2x/wk x 1, 1x/wk x 2"_s,
              {u"--days"_s, u"mon,thu"_s, u"--closed"_s, u"2026-11-02"_s, u"--csv"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    const auto rows = readCsv(run.out.toUtf8());
    QVERIFY(rows);
    const auto row = [](const QString &cells) { return cells.split(u' '); };
    const QList<QStringList> wanted{row(u"number phase phase_name ideal date weekday"_s),
                                    row(u"1 1 Relief 2026-11-02 2026-11-05 thu"_s),
                                    row(u"2 1 Relief 2026-11-05 2026-11-09 mon"_s),
                                    row(u"3 2 Consolidate 2026-11-09 2026-11-12 thu"_s),
                                    row(u"4 2 Consolidate 2026-11-16 2026-11-19 thu"_s)};
    QCOMPARE(*rows, wanted);
}

void tst_TaperCommand::calendar()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan of Hồng.ics"_s);
    const CommandRun run =
        taper(u"2x/wk x 1, 1x/wk for 1 month"_s, {u"--days"_s, u"mon,thu"_s, u"--ics"_s, path});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.err, QString());
    QCOMPARE(run.out, u"A month is 4 weeks, so that the client keeps the weekday.\n"
                      "Sessions: 6, written to %1\n"_s.arg(path));
    const QByteArray file = bytesOf(path);
    QCOMPARE(linesOf(file, "DTSTART;VALUE=DATE:"), QByteArrayList() << "20261102"
                                                                    << "20261105"
                                                                    << "20261109"
                                                                    << "20261116"
                                                                    << "20261123"
                                                                    << "20261130");
    const QList<QByteArray> titles = linesOf(file, "SUMMARY:");
    QCOMPARE(titles.size(), 6);
    QCOMPARE(titles.at(1), QByteArray("Session 2 of 6: Relief"));
    QCOMPARE(titles.at(2), QByteArray("Session 3 of 6: Consolidate"));
    QCOMPARE(linesOf(file, "DTSTAMP:").value(0), QByteArray("20261109T100000Z"));
}

void tst_TaperCommand::calendarOfOpenTaper()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ics"_s);
    QCOMPARE(taper(u"1x/4wk"_s, {u"--limit"_s, u"2"_s, u"--ics"_s, path}).exitCode, 0);
    QCOMPARE(linesOf(bytesOf(path), "SUMMARY:"), QByteArrayList() << "Session 1: Maintain"
                                                                  << "Session 2: Maintain");
}

// The same taper has the same ids however it is written and wherever its days lie; another taper,
// or another start, has others.
void tst_TaperCommand::calendarIdsStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ics"_s);
    const auto ids = [&path](const QString &notation, const QStringList &options) {
        const QStringList call{u"taper"_s, notation, u"--ics"_s, path};
        return runCommand(call + options).exitCode == 0 ? linesOf(bytesOf(path), "UID:")
                                                        : QList<QByteArray>();
    };
    const QStringList start{u"--start"_s, u"2026-11-02"_s};
    const QList<QByteArray> first = ids(u"2x/wk x 3"_s, start);
    QCOMPARE(QSet<QByteArray>(first.begin(), first.end()).size(), 6);
    QCOMPARE(ids(u"2/WK × 3"_s, start + QStringList{u"--days"_s, u"tue,fri"_s}), first);
    for (const QList<QByteArray> &others :
         {ids(u"2x/wk x 4"_s, start), ids(u"2x/wk x 3"_s, {u"--start"_s, u"2026-11-03"_s})}) {
        QVERIFY(!others.isEmpty());
        for (const QByteArray &id : others)
            QVERIFY(!first.contains(id));
    }
}

void tst_TaperCommand::calendarIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ics"_s);
    QCOMPARE(taper(mainTaper, {u"--ics"_s, path}).exitCode, 0);
    const QByteArray first = bytesOf(path);
    QCOMPARE(taper(u"1x/wk x 3"_s, {u"--ics"_s, path}).exitCode, 0);
    const QByteArray second = bytesOf(path);
    QVERIFY(second.startsWith("BEGIN:VCALENDAR\r\n") && second.size() < first.size());
    QCOMPARE(linesOf(second, "BEGIN:VEVENT").size(), 3);
    // What fails leaves it alone.
    QCOMPARE(taper(u"1x/wk x"_s, {u"--ics"_s, path}).exitCode, 2);
    QCOMPARE(bytesOf(path), second);
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
    row("10,000 characters", {u"2x/wk x 3, "_s.repeated(910), start, day}, 2,
        u"at most 1000 characters"_s);
    row("no sessions", {u"0x/wk x 3"_s, start, day}, 2, u"“0x/wk”"_s);
    row("no length", {u"2x/wk x 0"_s, start, day}, 2, u"“0”"_s);
    row("negative length", {u"2x/wk x -3"_s, start, day}, 2, u"“-3”"_s);
    row("negative cadence", {u"-2x/wk x 3"_s, start, day}, 2, u"-2x/wk x 3"_s);
    row("50 a week", {u"50x/wk x 3"_s, start, day}, 2, u"“50x/wk”"_s);
    row("501 sessions", {u"1x/wk x 500, 1x/wk x 1"_s, start, day}, 2, u"500"_s);
    row("limit beyond 500", {u"1x/wk x 480, 1x/4wk"_s, start, day, u"--limit"_s, u"21"_s}, 2,
        u"--limit: with 21 sessions in the open phase there are 501 in all; 500 are the most"_s);
    row("before 1900", {mainTaper, start, u"1899-12-31"_s}, 2, u"--start: 1899-12-31 is not"_s);
    row("after 2199", {mainTaper, start, u"2200-01-01"_s}, 2, u"--start: 2200-01-01 is not"_s);
    row("JSON and CSV", {mainTaper, start, day, u"--csv"_s, u"--json"_s}, 2,
        u"--json and --csv exclude each other"_s);
    row("CSV and calendar", {mainTaper, start, day, u"--ics"_s, u"a.ics"_s, u"--csv"_s}, 2,
        u"--csv and --ics exclude each other"_s);
    row("JSON and calendar", {mainTaper, start, day, u"--ics=a.ics"_s, u"--json"_s}, 2,
        u"--json and --ics exclude each other"_s);
    row("no file", {mainTaper, start, day, u"--ics"_s}, 2, u"--ics needs a value: FILE"_s);
    row("empty file name", {mainTaper, start, day, u"--ics="_s}, 2, u"--ics is empty"_s);
    row("file in no folder", {mainTaper, start, day, u"--ics"_s, u"/nowhere/a.ics"_s}, 1,
        u"/nowhere/a.ics"_s);
    row("file is a folder", {mainTaper, start, day, u"--ics"_s, u"/"_s}, 1, u"folder"_s);
    row("always closed", {mainTaper, start, day, u"--closed"_s, u"2026-01-01..2199-12-31"_s}, 1,
        u"session 1 finds no day from 2026-11-02 to "_s);
    row("no Monday left",
        {u"1x/wk x 3"_s, start, day, u"--days"_s, u"mon"_s, u"--closed"_s,
         u"2026-11-09..2028-01-01"_s},
        1, u"because of the client's weekdays"_s);
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
