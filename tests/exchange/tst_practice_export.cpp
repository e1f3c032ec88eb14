// SPDX-License-Identifier: GPL-3.0-or-later
// A real practice goes out as CSV: the header names, what stands in the cells, and that a file is
// written whole or not at all.
#include "exchange/CsvReader.h"
#include "exchange/ExportColumns.h"
#include "exchange/PracticeExport.h"
#include "exchange/SmallPractice.h"

#include "domain/TaperNotation.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PracticeExport : public QObject
{
    Q_OBJECT

private slots:
    void headersStayAsTheyAre();
    void clients();
    void conditions();
    void clearances();
    void plans();
    void sessions();
    void notes();
    void notesOfAPeriod();
    void measures();
    void sessionsOfAPeriod_data();
    void sessionsOfAPeriod();
    void exactAndSafeSayTheSame_data();
    void exactAndSafeSayTheSame();
    void fileIsItsOwnersAlone();
    void cancelledLeavesNothing();
    void cancelledKeepsWhatWasThere();
    void lateFailureWritesNoTable();
    void fullDiskWritesNoTable();
    void refusedTargets_data();
    void refusedTargets();
    void tableNames();
};

namespace {

using Row = QMap<QString, QString>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The rows of a file by header name.
QList<Row> rowsOf(const QString &path)
{
    QList<QStringList> lines = readCsv(bytesOf(path)).value();
    const QStringList header = lines.takeFirst();
    QList<Row> rows;
    for (const QStringList &line : lines) {
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), line.at(i));
        rows << row;
    }
    return rows;
}

Result<qint64> exportTable(Practice &practice, const ExportTarget &target,
                           const ExportOptions &options, const ExportProgress &progress = {})
{
    return exportTables(practice, {target}, options, progress).map([](const QList<qint64> &counts) {
        return counts.first();
    });
}

QList<Row> exported(const SmallPractice &small, ExportTable table,
                    const ExportOptions &options = {.style = CsvStyle::Exact, .from = {}, .to = {}})
{
    const QString path = small.file(u"out.csv"_s);
    const auto practice = small.open();
    const auto count = exportTable(*practice, {table, path}, options);
    const QList<Row> rows = rowsOf(path);
    return count == rows.size() ? rows : QList<Row>();
}

QStringList filesIn(const QString &folder)
{
    // Without the database's side files, which come and go.
    QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    names.removeIf([](const QString &name) { return name.startsWith(u"practice.unknot"_s); });
    return names;
}

} // namespace

void tst_PracticeExport::headersStayAsTheyAre()
{
    QCOMPARE(headerOf(clientColumns()).join(u','),
             u"id,given_name,family_name,preferred_name,name_order,birth_date,phone,email,address,"
             "emergency_name,emergency_relation,emergency_phone,provider_name,provider_practice,"
             "provider_phone,provider_email,occupation,pressure,oils,music,talk,note,consent_date,"
             "consent_version,archived"_s);
    QCOMPARE(headerOf(conditionColumns()).join(u','),
             u"id,client_id,client_name,condition_id,label,own_words,own_level,variant,sites,"
             "since_date,resolved_date,note"_s);
    QCOMPARE(headerOf(clearanceColumns()).join(u','),
             u"id,entry_id,client_id,client_name,condition_id,label,provider,from_date,"
             "until_date,limits,document"_s);
    QCOMPARE(headerOf(planColumns()).join(u','),
             u"id,client_id,client_name,complaint,goals,focus,techniques,home_care,minutes,taper,"
             "start_date,weekdays,time,consent_date,review_visits,review_weeks,state,"
             "state_reason,weekdays_wish,times_from,times_to,times_wish,gap_hours"_s);
    QCOMPARE(headerOf(sessionColumns()).join(u','),
             u"id,client_id,client_name,plan_id,number,phase,ideal_date,date,time,zone,minutes,"
             "state,pain_before,pain_after"_s);
}

void tst_PracticeExport::clients()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Clients);
    QCOMPARE(rows.size(), 4);
    const Row &marta = rows.at(0);
    QCOMPARE(marta.value(u"id"_s), small.marta.id.toString());
    QCOMPARE(marta.value(u"given_name"_s), u"Marta"_s);
    QCOMPARE(marta.value(u"name_order"_s), u"given_first"_s);
    QCOMPARE(marta.value(u"birth_date"_s), u"1984-02-29"_s);
    QCOMPARE(marta.value(u"phone"_s), u"+351 912 345 678"_s);
    QCOMPARE(marta.value(u"emergency_relation"_s), u"brother"_s);
    QCOMPARE(marta.value(u"pressure"_s), u"firm"_s);
    QCOMPARE(marta.value(u"talk"_s), u"quiet"_s);
    QCOMPARE(marta.value(u"oils"_s), u"almond, no nuts"_s);
    QCOMPARE(marta.value(u"consent_date"_s), u"2026-11-01"_s);
    QCOMPARE(marta.value(u"archived"_s), u"false"_s);
    QCOMPARE(rows.at(1).value(u"family_name"_s), u"Nguyễn"_s);
    QCOMPARE(rows.at(1).value(u"preferred_name"_s), u"Hồng"_s);
    QCOMPARE(rows.at(1).value(u"name_order"_s), u"family_first"_s);
    QCOMPARE(rows.at(1).value(u"birth_date"_s), QString());
    QCOMPARE(rows.at(2).value(u"family_name"_s), u"'t Hooft"_s);
    QCOMPARE(rows.at(2).value(u"note"_s), small.jan.note);
}

void tst_PracticeExport::conditions()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Conditions);
    QCOMPARE(rows.size(), 2);
    const Row &known = rows.at(0);
    QCOMPARE(known.value(u"id"_s), small.osteoporosis.id.toString());
    QCOMPARE(known.value(u"client_id"_s), small.hong.id.toString());
    QCOMPARE(known.value(u"client_name"_s), u"Nguyễn Thị Hồng"_s);
    QCOMPARE(known.value(u"condition_id"_s), u"osteoporosis"_s);
    QCOMPARE(known.value(u"label"_s), u"Osteoporosis"_s);
    QCOMPARE(known.value(u"own_words"_s), QString());
    QCOMPARE(known.value(u"own_level"_s), QString());
    QCOMPARE(known.value(u"variant"_s), u"no_fracture"_s);
    QCOMPARE(known.value(u"sites"_s), QString());
    QCOMPARE(known.value(u"since_date"_s), u"2019-03-01"_s);
    QCOMPARE(known.value(u"resolved_date"_s), QString());
    const Row &own = rows.at(1);
    QCOMPARE(own.value(u"client_id"_s), small.jan.id.toString());
    QCOMPARE(own.value(u"condition_id"_s), QString());
    QCOMPARE(own.value(u"label"_s), u"-Cramps in the calves at night"_s);
    QCOMPARE(own.value(u"own_words"_s), u"-Cramps in the calves at night"_s);
    QCOMPARE(own.value(u"own_level"_s), u"avoid"_s);
    QCOMPARE(own.value(u"sites"_s), u"calf:left foot"_s);
    QCOMPARE(own.value(u"resolved_date"_s), u"2026-10-01"_s);
    QCOMPARE(own.value(u"note"_s), u"@night\nonly"_s);
}

void tst_PracticeExport::clearances()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Clearances);
    QCOMPARE(rows.size(), 1);
    const Row &row = rows.first();
    QCOMPARE(row.value(u"id"_s), small.clearance.id.toString());
    QCOMPARE(row.value(u"entry_id"_s), small.osteoporosis.id.toString());
    QCOMPARE(row.value(u"client_id"_s), small.hong.id.toString());
    QCOMPARE(row.value(u"client_name"_s), u"Nguyễn Thị Hồng"_s);
    QCOMPARE(row.value(u"condition_id"_s), u"osteoporosis"_s);
    QCOMPARE(row.value(u"label"_s), u"Osteoporosis"_s);
    QCOMPARE(row.value(u"provider"_s), u"Dr Lê, Huế"_s);
    QCOMPARE(row.value(u"from_date"_s), u"2026-11-01"_s);
    QCOMPARE(row.value(u"until_date"_s), u"2027-04-30"_s);
    QCOMPARE(row.value(u"limits"_s), u"Light, \"no cracking\"\nSide-lying"_s);
    QCOMPARE(row.value(u"document"_s), u"=Folder 3"_s);
}

void tst_PracticeExport::plans()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Plans);
    QCOMPARE(rows.size(), 2);
    const Row &row = rows.at(0);
    QCOMPARE(row.value(u"client_id"_s), small.marta.id.toString());
    QCOMPARE(row.value(u"client_name"_s), u"Marta Silva"_s);
    QCOMPARE(row.value(u"goals"_s), u"Sleep through\nLift the child"_s);
    QCOMPARE(row.value(u"taper"_s), u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s);
    QCOMPARE(readTaper(row.value(u"taper"_s)), small.plan.taper);
    QCOMPARE(row.value(u"start_date"_s), u"2026-11-02"_s);
    QCOMPARE(row.value(u"weekdays"_s), u"mon,thu"_s);
    QCOMPARE(row.value(u"time"_s), u"09:30"_s);
    QCOMPARE(row.value(u"minutes"_s), u"60"_s);
    QCOMPARE(row.value(u"state"_s), u"active"_s);
    QCOMPARE(rows.at(1).value(u"client_name"_s), u"Nguyễn Thị Hồng"_s);
    QCOMPARE(rows.at(1).value(u"state"_s), u"draft"_s);
    const auto wishes = [&rows](int at) {
        QStringList cells;
        for (const QString &column :
             {u"weekdays_wish"_s, u"times_from"_s, u"times_to"_s, u"times_wish"_s, u"gap_hours"_s})
            cells << rows.at(at).value(column);
        return cells.join(u' ');
    };
    QCOMPARE(wishes(0), u"required   required 40"_s);
    QCOMPARE(wishes(1), u"preferred 09:00 12:30 preferred 24"_s);
}

void tst_PracticeExport::sessions()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Sessions);
    QCOMPARE(rows.size(), 24);
    const Row &first = rows.first();
    QCOMPARE(first.value(u"client_name"_s), u"Marta Silva"_s);
    QCOMPARE(first.value(u"plan_id"_s), small.plan.id.toString());
    QCOMPARE(first.value(u"number"_s), u"1"_s);
    QCOMPARE(first.value(u"phase"_s), u"1"_s);
    QCOMPARE(first.value(u"ideal_date"_s), u"2026-11-02"_s);
    QCOMPARE(first.value(u"date"_s), u"2026-11-02"_s);
    QCOMPARE(first.value(u"time"_s), u"09:30"_s);
    QCOMPARE(first.value(u"zone"_s), u"Europe/Berlin"_s);
    QCOMPARE(first.value(u"state"_s), u"completed"_s);
    QCOMPARE(first.value(u"pain_before"_s), u"7"_s);
    QCOMPARE(first.value(u"pain_after"_s), u"4"_s);
    const Row &last = rows.last();
    QCOMPARE(last.value(u"number"_s), u"24"_s);
    QCOMPARE(last.value(u"phase"_s), u"3"_s);
    QCOMPARE(last.value(u"time"_s), u"09:30"_s); // in summer as in winter
    QCOMPARE(last.value(u"state"_s), u"planned"_s);
    QCOMPARE(last.value(u"pain_before"_s), QString());
}

void tst_PracticeExport::notes()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Notes);
    QCOMPARE(rows.size(), 2);
    const Row &first = rows.first();
    const QList<std::pair<QString, QString>> cells{
        {u"client_name"_s, u"Marta Silva"_s},
        {u"date"_s, u"2026-11-02"_s},
        {u"pain_before"_s, u"7"_s},
        {u"pain_after"_s, u"4"_s},
        {u"stress_before"_s, u"5"_s},
        {u"stress_after"_s, {}},
        {u"movement_before"_s, {}},
        {u"movement_after"_s, u"0"_s},
        {u"goals"_s, u"3 Sleep through\n10 Lift the child"_s},
        {u"marks"_s,
         u"pain lumbar 3 back 480 510 brennt, \"tief\"\navoid calf:left 1 front 600 800"_s},
        {u"techniques"_s, u"effleurage heat"_s},
        {u"pressure"_s, u"light"_s},
        {u"products"_s, u"=oil"_s},
        {u"subjective"_s, u"First\nsecond, line"_s},
        {u"objective"_s, {}},
        {u"plan"_s, {}},
        {u"reaction"_s, u"Calm"_s},
        {u"home_care"_s, u"Walk"_s},
        {u"next_time"_s, u"Less"_s}};
    for (const auto &[column, cell] : cells)
        QCOMPARE(first.value(column), cell);
    const QString at = first.value(u"signed_at"_s);
    QVERIFY(QDateTime::fromString(at, Qt::ISODate).isValid());
    QCOMPARE(first.value(u"addenda"_s), u"%1 Called\n\n%1 Felt\nbetter"_s.arg(at));
    const Row &begun = rows.last();
    QCOMPARE(begun.value(u"plan"_s), u"begun"_s);
    QCOMPARE(begun.value(u"signed_at"_s), QString()); // a draft
    QCOMPARE(begun.value(u"goals"_s), QString());
    QCOMPARE(begun.value(u"addenda"_s), QString());
}

void tst_PracticeExport::notesOfAPeriod()
{
    const SmallPractice small;
    const QString path = small.file(u"out.csv"_s);
    const auto practice = small.open();
    const auto count = [&](QDate from, QDate to) {
        return exportTable(*practice, {ExportTable::Notes, path},
                           {.style = CsvStyle::Exact, .from = from, .to = to})
            .value_or(-1);
    };
    QCOMPARE(count(QDate(2026, 11, 2), QDate(2026, 11, 2)), 1);
    QCOMPARE(count(QDate(2026, 11, 3), {}), 1);
    QCOMPARE(count({}, QDate(2026, 11, 1)), 0);
}

void tst_PracticeExport::measures()
{
    const SmallPractice small;
    const QList<Row> rows = exported(small, ExportTable::Measures);
    QCOMPARE(rows.size(), 1);
    const Row &row = rows.first();
    QCOMPARE(row.value(u"client_id"_s), small.hong.id.toString());
    QCOMPARE(row.value(u"client_name"_s), u"Nguyễn Thị Hồng"_s);
    QCOMPARE(row.value(u"measure_id"_s), u"rmdq"_s);
    QVERIFY(row.value(u"label"_s).contains(u"Roland"_s));
    QCOMPARE(row.value(u"date"_s), u"2026-11-01"_s);
    QCOMPARE(row.value(u"value"_s), u"12"_s);
}

void tst_PracticeExport::sessionsOfAPeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QDate() << QDate() << 24;
    QTest::newRow("one day, both ends included") << QDate(2026, 11, 5) << QDate(2026, 11, 5) << 1;
    QTest::newRow("from") << QDate(2026, 11, 5) << QDate() << 23;
    QTest::newRow("to") << QDate() << QDate(2026, 11, 5) << 2;
    QTest::newRow("none") << QDate(2025, 1, 1) << QDate(2025, 12, 31) << 0;
}

void tst_PracticeExport::sessionsOfAPeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const SmallPractice small;
    const QString path = small.file(u"out.csv"_s);
    const auto practice = small.open();
    const auto count = exportTable(*practice, {ExportTable::Sessions, path},
                                   {.style = CsvStyle::Exact, .from = from, .to = to});
    QVERIFY(count);
    QTEST(static_cast<int>(*count), "count");
    QCOMPARE(rowsOf(path).size(), *count);
}

void tst_PracticeExport::exactAndSafeSayTheSame_data()
{
    QTest::addColumn<ExportTable>("table");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char *name, ExportTable table, int at, const QString &column,
                        const QString &cell) {
        QTest::newRow(name) << table << at << column << cell;
    };
    row("phone", ExportTable::Clients, 0, u"phone"_s, u"'+351 912 345 678"_s);
    row("name", ExportTable::Clients, 2, u"family_name"_s, u"''t Hooft"_s);
    row("own words", ExportTable::Conditions, 1, u"own_words"_s,
        u"'-Cramps in the calves at night"_s);
    row("note", ExportTable::Conditions, 1, u"note"_s, u"'@night\nonly"_s);
    row("document", ExportTable::Clearances, 0, u"document"_s, u"'=Folder 3"_s);
}

void tst_PracticeExport::exactAndSafeSayTheSame()
{
    QFETCH(ExportTable, table);
    QFETCH(int, row);
    QFETCH(QString, column);
    const SmallPractice small;
    const QList<Row> exact = exported(small, table);
    QList<Row> safe = exported(small, table, {});
    QVERIFY(row < safe.size());
    QTEST(safe.at(row).value(column), "cell");
    for (Row &cells : safe) {
        for (QString &cell : cells)
            cell = withoutMark(cell);
    }
    QCOMPARE(safe, exact);
}

void tst_PracticeExport::fileIsItsOwnersAlone()
{
    const SmallPractice small;
    QVERIFY(!exported(small, ExportTable::Clients).isEmpty());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(small.file(u"out.csv"_s)) & others, QFile::Permissions());
}

void tst_PracticeExport::cancelledLeavesNothing()
{
    const SmallPractice small;
    const auto practice = small.open();
    int asked = 0;
    const auto count = exportTable(*practice, {ExportTable::Clients, small.file(u"out.csv"_s)}, {},
                                   [&asked](const ExportTarget &, qint64) {
                                       ++asked;
                                       return false;
                                   });
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 1);
    QCOMPARE(filesIn(small.folder()), QStringList());
}

void tst_PracticeExport::cancelledKeepsWhatWasThere()
{
    const SmallPractice small;
    QFile before(small.file(u"out.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("old") == 3);
    before.close();
    const auto practice = small.open();
    const auto count = exportTable(*practice, {ExportTable::Clients, before.fileName()}, {},
                                   [](const ExportTarget &, qint64) { return false; });
    QVERIFY(!count);
    QCOMPARE(bytesOf(before.fileName()), QByteArray("old"));
    QCOMPARE(filesIn(small.folder()), QStringList{u"out.csv"_s});
}

void tst_PracticeExport::lateFailureWritesNoTable()
{
    const SmallPractice small;
    const auto practice = small.open();
    const auto counts =
        exportTables(*practice,
                     {{ExportTable::Clients, small.file(u"clients.csv"_s)},
                      {ExportTable::Plans, small.file(u"no such folder/plans.csv"_s)}},
                     {});
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::CannotWrite);
    QCOMPARE(counts.error().field, small.file(u"no such folder/plans.csv"_s));
    QVERIFY(!counts.error().detail.isEmpty());
    QCOMPARE(filesIn(small.folder()), QStringList());
}

void tst_PracticeExport::fullDiskWritesNoTable()
{
    const SmallPractice small;
    const auto practice = small.open();
    // Clients fit into the room that is left, sessions do not.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight{2000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto counts = exportTables(*practice,
                                     {{ExportTable::Clients, small.file(u"clients.csv"_s)},
                                      {ExportTable::Sessions, small.file(u"sessions.csv"_s)}},
                                     {});
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(!counts);
    QCOMPARE(counts.error().code, ErrorCode::CannotWrite);
    QCOMPARE(counts.error().field, small.file(u"sessions.csv"_s));
    QVERIFY(!counts.error().detail.isEmpty());
    QCOMPARE(filesIn(small.folder()), QStringList());
}

void tst_PracticeExport::refusedTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("folder") << u"."_s << ErrorCode::FileIsFolder;
    QTest::newRow("the practice") << u"practice.unknot"_s << ErrorCode::FileExists;
    QTest::newRow("by a detour") << u"./practice.unknot"_s << ErrorCode::FileExists;
    QTest::newRow("pipe") << u"pipe"_s << ErrorCode::CannotWrite;
    QTest::newRow("its log") << u"practice.unknot-wal"_s << ErrorCode::FileExists;
}

void tst_PracticeExport::refusedTargets()
{
    QFETCH(QString, name);
    const SmallPractice small;
    QCOMPARE(::mkfifo(QFile::encodeName(small.file(u"pipe"_s)).constData(), 0600), 0);
    const auto practice = small.open();
    const auto count = exportTable(*practice, {ExportTable::Clients, small.file(name)}, {});
    QVERIFY(!count);
    QTEST(count.error().code, "code");
    QCOMPARE(practice->clients().find(small.marta.id)->name, small.marta.name);
}

void tst_PracticeExport::tableNames()
{
    for (const ExportTable table : exportTables())
        QCOMPARE(tableNamed(tableName(table)), table);
    QCOMPARE(tableNamed(u"audit"_s), std::nullopt);
    QCOMPARE(tableFileName(ExportTable::Plans), u"plans.csv"_s);
}

QTEST_GUILESS_MAIN(tst_PracticeExport)
#include "tst_practice_export.moc"
