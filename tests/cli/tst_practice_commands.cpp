// SPDX-License-Identifier: GPL-3.0-or-later
// init, clients and export on real practices, and what all of them refuse, in this process.
#include "cli/CommandRun.h"
#include "exchange/CsvReader.h"
#include "exchange/SmallPractice.h"

#include "domain/TaperNotation.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PracticeCommands : public QObject
{
    Q_OBJECT

private slots:
    void help_data();
    void help();
    void version();
    void initMakesAnEmptyPractice();
    void initMakesTheDemo();
    void clientsAsJson();
    void clientsAreSearched_data();
    void clientsAreSearched();
    void clientsAsText();
    void manyClientsArePaged();
    void exportsOneTable();
    void exportsHealth_data();
    void exportsHealth();
    void exportsAll();
    void exportsExactly();
    void refuses_data();
    void refuses();
};

void tst_PracticeCommands::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("all") << QStringList{u"--help"_s} << u"unknot taper NOTATION --start DATE"_s;
    for (const QString &name : {u"init"_s, u"taper"_s, u"clients"_s, u"export"_s, u"print"_s}) {
        QTest::newRow(qPrintable(name)) << QStringList{name, u"--help"_s} << u"unknot "_s + name;
    }
    QTest::newRow("among others") << QStringList{u"taper"_s, u"x"_s, u"--bad"_s, u"--help"_s}
                                  << u"unknot taper"_s;
}

void tst_PracticeCommands::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandRun run = runCommand(arguments);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(part), qPrintable(run.out));
    QCOMPARE(run.err, QString());
}

void tst_PracticeCommands::version()
{
    const CommandRun run = runCommand({u"--version"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, u"unknot " UNKNOT_VERSION "\n"_s);
}

void tst_PracticeCommands::initMakesAnEmptyPractice()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Atlas Massage.unknot"_s);
    const CommandRun run = runCommand({u"init"_s, path});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.contains(path));
    const auto practice = Practice::open(path, SmallPractice::environment());
    QVERIFY(practice);
    QCOMPARE((*practice)->profile().name, u"Atlas Massage"_s);
    QCOMPARE((*practice)->profile().zone, QByteArray("Europe/Berlin"));
    QCOMPARE((*practice)->clients().list({}).value().size(), 0);

    const CommandRun again = runCommand({u"init"_s, path});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains(path), qPrintable(again.err));
}

void tst_PracticeCommands::initMakesTheDemo()
{
    const QTemporaryDir folder;
    const auto make = [&folder](const QString &name) {
        const QString path = folder.filePath(name);
        const CommandRun run = runCommand({u"init"_s, path, u"--demo"_s, u"--clients"_s, u"12"_s,
                                           u"--seed"_s, u"7"_s, u"--today"_s, u"2026-06-01"_s});
        return run.exitCode == 0 ? runCommand({u"clients"_s, path, u"--json"_s}).out : run.err;
    };
    const QString first = make(u"a.unknot"_s);
    QCOMPARE(QJsonDocument::fromJson(first.toUtf8()).isArray(), true);
    QVERIFY(!QJsonDocument::fromJson(first.toUtf8()).array().isEmpty());
    QCOMPARE(make(u"b.unknot"_s), first);
}

void tst_PracticeCommands::clientsAsJson()
{
    const SmallPractice small;
    const CommandRun run = runIn(small, {u"clients"_s, u"{practice}"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray clients = run.json().array();
    QCOMPARE(clients.size(), 4);
    QJsonObject marta;
    for (const auto &client : clients) {
        if (client.toObject().value(u"given"_s) == u"Marta"_s)
            marta = client.toObject();
    }
    QCOMPARE(QStringList(marta.keys()),
             (QStringList{u"birthDate"_s, u"completed"_s, u"family"_s, u"given"_s, u"id"_s,
                          u"last"_s, u"name"_s, u"next"_s, u"phone"_s, u"plan"_s, u"preferred"_s,
                          u"sessions"_s, u"state"_s}));
    QVERIFY(run.out.startsWith(u"[{\"id\":\""_s));
    QCOMPARE(marta.value(u"id"_s).toString(), small.marta.id.toString());
    QCOMPARE(marta.value(u"name"_s).toString(), u"Marta Silva"_s);
    QCOMPARE(marta.value(u"birthDate"_s).toString(), u"1984-02-29"_s);
    QCOMPARE(marta.value(u"plan"_s).toString(), u"Low back pain"_s);
    QCOMPARE(marta.value(u"state"_s).toString(), u"active"_s);
    QCOMPARE(marta.value(u"completed"_s).toInt(), 1);
    QCOMPARE(marta.value(u"sessions"_s).toInt(), 24);
    QCOMPARE(marta.value(u"last"_s).toString(), u"2026-11-02T09:30:00+01:00"_s);
    // The one of today, 9:30, is over at 11 o'clock in Berlin.
    QCOMPARE(marta.value(u"next"_s).toString(), u"2026-11-12T09:30:00+01:00"_s);
}

void tst_PracticeCommands::clientsAreSearched_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("without accents") << u"nguyen"_s << 1;
    QTest::newRow("phone") << u"912345"_s << 1;
    QTest::newRow("two") << u"silva"_s << 2;
    QTest::newRow("none") << u"zzz"_s << 0;
    QTest::newRow("empty") << QString() << 4;
}

void tst_PracticeCommands::clientsAreSearched()
{
    QFETCH(QString, text);
    const SmallPractice small;
    const CommandRun run =
        runIn(small, {u"clients"_s, u"{practice}"_s, u"--search"_s, text, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json().isArray());
    QTEST(static_cast<int>(run.json().array().size()), "count");
}

void tst_PracticeCommands::clientsAsText()
{
    const SmallPractice small;
    const CommandRun run = runIn(small, {u"clients"_s, u"{practice}"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"Marta Silva"_s), qPrintable(run.out));
    QVERIFY(run.out.contains(u"1/24"_s));
    QCOMPARE(run.out.count(u'\n'), 6); // the head, four clients, their number
}

void tst_PracticeCommands::manyClientsArePaged()
{
    const SmallPractice small;
    const auto practice = small.open();
    QVERIFY(practice->asOne([&practice]() -> Result<void> {
        for (int i = 0; i < 1100; ++i) {
            Client client;
            client.name.family = u"Same"_s; // equal sort keys across the page ends
            if (const auto kept = practice->clients().add(client); !kept)
                return tl::make_unexpected(kept.error());
        }
        return {};
    }));
    const QJsonArray clients =
        runIn(small, {u"clients"_s, u"{practice}"_s, u"--json"_s}).json().array();
    QSet<QString> ids;
    for (const auto &client : clients)
        ids << client.toObject().value(u"id"_s).toString();
    QCOMPARE(clients.size(), 1104);
    QCOMPARE(ids.size(), 1104);
}

void tst_PracticeCommands::exportsOneTable()
{
    const SmallPractice small;
    const CommandRun run =
        runIn(small, {u"export"_s, u"{practice}"_s, u"sessions"_s, u"--out"_s, u"{folder}/s.csv"_s,
                      u"--from"_s, u"2026-11-05"_s, u"--to=2026-11-09"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const auto rows = readCsv(bytesOf(small.file(u"s.csv"_s)));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3); // the head, Thursday and Monday
}

void tst_PracticeCommands::exportsHealth_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("lines"); // with the head
    QTest::addColumn<QString>("cell");
    QTest::newRow("conditions") << u"conditions"_s << 3 << u"osteoporosis"_s;
    QTest::newRow("clearances") << u"clearances"_s << 2 << u"Dr Lê, Huế"_s;
}

void tst_PracticeCommands::exportsHealth()
{
    QFETCH(QString, table);
    QFETCH(QString, cell);
    const SmallPractice small;
    const CommandRun run =
        runIn(small, {u"export"_s, u"{practice}"_s, table, u"--out"_s, u"{folder}/h.csv"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    const auto rows = readCsv(bytesOf(small.file(u"h.csv"_s)));
    QVERIFY(rows);
    QTEST(static_cast<int>(rows->size()), "lines");
    QVERIFY(rows->at(1).contains(cell));
}

void tst_PracticeCommands::exportsAll()
{
    const SmallPractice small;
    const CommandRun run =
        runIn(small, {u"export"_s, u"{practice}"_s, u"all"_s, u"--out"_s, u"{folder}/new/all"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(QDir(small.file(u"new/all"_s)).entryList(QDir::Files),
             (QStringList{u"clearances.csv"_s, u"clients.csv"_s, u"conditions.csv"_s,
                          u"measures.csv"_s, u"notes.csv"_s, u"plans.csv"_s, u"sessions.csv"_s}));
    QCOMPARE(readCsv(bytesOf(small.file(u"new/all/clients.csv"_s)))->size(), 5);
    QCOMPARE(readCsv(bytesOf(small.file(u"new/all/sessions.csv"_s)))->size(), 25);
    QVERIFY2(run.out.contains(u"sessions    24"_s), qPrintable(run.out));
}

void tst_PracticeCommands::exportsExactly()
{
    const SmallPractice small;
    const QStringList command{u"export"_s, u"{practice}"_s, u"clients"_s, u"--out"_s,
                              u"{folder}/c.csv"_s};
    QCOMPARE(runIn(small, command).exitCode, 0);
    QVERIFY(bytesOf(small.file(u"c.csv"_s)).contains("\"'+351 912 345 678\""));
    QCOMPARE(runIn(small, command + QStringList{u"--exact"_s}).exitCode, 0);
    QVERIFY(bytesOf(small.file(u"c.csv"_s)).contains(",+351 912 345 678,"));
}

void tst_PracticeCommands::refuses_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &command, int exitCode,
                        const QString &part) {
        QTest::newRow(name) << command << exitCode << part;
    };
    row("no file", u"clients"_s, 2, u"FILE is missing"_s);
    row("missing file", u"clients {folder}/none.unknot"_s, 1, u"/none.unknot"_s);
    row("folder", u"clients {folder}"_s, 1, {});
    row("empty file", u"clients {folder}/empty"_s, 1, {});
    row("other file", u"clients {folder}/other"_s, 1, {});
    row("init on a folder", u"init {folder}"_s, 1, {});
    row("init without --demo", u"init {folder}/n.unknot --clients 3"_s, 2, u"--clients goes"_s);
    row("demo of none", u"init {folder}/n.unknot --demo --clients 0"_s, 2, u"--clients"_s);
    row("demo on no day", u"init {folder}/n.unknot --demo --today 2026-13-01"_s, 2, u"--today"_s);
    row("no table", u"export {practice} --out {folder}/x"_s, 2, u"TABLE is missing"_s);
    row("unknown table", u"export {practice} client --out {folder}/x"_s, 2,
        u"nearest is clients"_s);
    row("no out", u"export {practice} clients"_s, 2, u"--out is missing"_s);
    row("empty out", u"export {practice} clients --out="_s, 2, u"--out is empty"_s);
    row("into a folder", u"export {practice} clients --out {folder}"_s, 1, {});
    row("onto itself", u"export {practice} clients --out {practice}"_s, 1, u"practice.unknot"_s);
    row("all into a file", u"export {practice} all --out {folder}/other"_s, 1, u"other"_s);
    row("clients of a period", u"export {practice} clients --out {folder}/x --from 2026-01-01"_s, 2,
        u"pick sessions, notes and measures by their day; clients have none"_s);
    row("clearances of a period",
        u"export {practice} clearances --out {folder}/x --to 2026-01-01"_s, 2,
        u"pick sessions, notes and measures by their day; clearances have none"_s);
    row("nearest of the new tables", u"export {practice} clearance --out {folder}/x"_s, 2,
        u"nearest is clearances"_s);
    row("period backwards",
        u"export {practice} sessions --out {folder}/x --from 2026-02-01 --to 2026-01-01"_s, 2,
        u"--to"_s);
    row("unknown document", u"print {practice} plans --pdf {folder}/x"_s, 2,
        u"plan, handout, clearance, progress and intake"_s);
    row("intake of somebody", u"print {practice} intake --client marta --pdf {folder}/x"_s, 2,
        u"--client does not go with intake"_s);
    row("letter about nobody", u"print {practice} clearance --pdf {folder}/x"_s, 2,
        u"--client is missing"_s);
    row("no pdf", u"print {practice} plan --client marta"_s, 2, u"--pdf is missing"_s);
    row("no client named", u"print {practice} plan --pdf {folder}/x"_s, 2,
        u"--client is missing"_s);
    row("nobody found", u"print {practice} plan --client zzz --pdf {folder}/x"_s, 1, u"“zzz”"_s);
    row("unknown id",
        u"print {practice} plan --client 01234567-89ab-7def-8123-456789abcdef --pdf {folder}/x"_s,
        1, {});
    row("no plan", u"print {practice} plan --client {rui} --pdf {folder}/x"_s, 1,
        u"Rui Silva has no plan"_s);
    row("pdf onto itself", u"print {practice} plan --client hong --pdf {practice}"_s, 1, {});
    row("pdf into a missing folder", u"print {practice} plan --client hong --pdf {folder}/n/x"_s, 1,
        {});
}

void tst_PracticeCommands::refuses()
{
    QFETCH(QString, command);
    QFETCH(QString, part);
    const SmallPractice small;
    QFile empty(small.file(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QFile other(small.file(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("not a practice");
    other.close();

    const QStringList arguments = command.split(u' ');
    const CommandRun run = runIn(small, arguments);
    QVERIFY2(run.err.startsWith(u"unknot "_s + arguments.first() + u": "_s), qPrintable(run.err));
    QTEST(run.exitCode, "exitCode");
    QCOMPARE(run.out, QString());
    QVERIFY2(run.err.contains(part), qPrintable(run.err));
    QCOMPARE(run.err.count(u'\n'), 1);
    QVERIFY2(run.err.size() > arguments.first().size() + 15, qPrintable(run.err));
    QVERIFY(!QFile::exists(small.file(u"x"_s)));
    QVERIFY(!QFile::exists(small.file(u"n.unknot"_s)));
    QCOMPARE(small.open()->clients().list({})->size(), 4); // the practice is whole
}

QTEST_MAIN(tst_PracticeCommands)
#include "tst_practice_commands.moc"
