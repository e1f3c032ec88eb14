// SPDX-License-Identifier: GPL-3.0-or-later
// The schema's steps: each whole or not at all, a checked backup before the first, none on a newer
// file.
#include "storage/Backup.h"
#include "storage/Database.h"
#include "storage/Migrator.h"
#include "storage/RawConnection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Migrator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void ownStepsAreNumberedFromOne();
    void healthKeepsWhatWasThere();
    void tapersFindTheLengthOfEachCourse();
    void takesEachStepOnce();
    void failedStepKeepsTheEarlierOnes();
    void failedStepLeavesNoOtherState();
    void backsUpBeforeTheFirstStep();
    void failedBackupStopsAll();
    void newDatabaseNeedsNoBackup();
    void refusesNewer();

private:
    [[nodiscard]] int version() const;
    [[nodiscard]] QStringList tables() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    int m_backups = 0;
    std::function<Result<void>()> m_backUp = [this]() -> Result<void> {
        ++m_backups;
        return {};
    };
};

namespace {

const Migration one{1, u"CREATE TABLE a (x); INSERT INTO a VALUES (1)"_s};
const Migration two{2, u"CREATE TABLE b (x); INSERT INTO b SELECT x FROM a"_s};
const Migration broken{
    3, u"CREATE TABLE c (x); INSERT INTO a VALUES (2); INSERT INTO none VALUES (1)"_s};

} // namespace

void tst_Migrator::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = Database::create(m_folder->filePath(u"test.unknot"_s));
    QVERIFY(made);
    m_database = std::move(*made);
    m_backups = 0;
}

int tst_Migrator::version() const
{
    return m_database->number(u"PRAGMA user_version"_s).value_or(-1);
}

QStringList tst_Migrator::tables() const
{
    return m_database
        ->list(u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s, {},
               [](RowReader &row) { return row.text(); })
        .value_or(QStringList());
}

void tst_Migrator::ownStepsAreNumberedFromOne()
{
    const auto steps = practiceMigrations();
    QVERIFY(!steps.isEmpty());
    for (int i = 0; i < steps.size(); ++i) {
        QCOMPARE(steps.at(i).number, i + 1);
        QVERIFY(!steps.at(i).sql.isEmpty());
    }
    QCOMPARE(migrate(*m_database, steps, m_backUp), int(steps.size()));
    QCOMPARE(version(), int(steps.size()));
    QCOMPARE(migrate(*m_database, steps, m_backUp), 0);
}

// A practice from before health: nothing of it is lost, and its sessions start without a finding.
void tst_Migrator::healthKeepsWhatWasThere()
{
    const auto steps = practiceMigrations();
    QVERIFY(migrate(*m_database, steps.first(3), m_backUp));
    QVERIFY(m_database->runScript(uR"(
        INSERT INTO client VALUES (1, x'00112233445566778899aabbccddee01', 'Ana', 'Ramos', '',
            'given', '1980-02-29', '', '', '', '', '', '', '', '', '', '', '', 1, 1, '', '', 'Note',
            NULL, '', 0, 'ana', 'ramos', 0, 4);
        INSERT INTO plan VALUES (1, x'00112233445566778899aabbccddee02',
            x'00112233445566778899aabbccddee01', 'Back', '', 'Lumbar', '', '', 60, '2026-11-09', 1,
            '10:00', NULL, 0, 0, 'active', '', 0, 0, 0, 3);
        INSERT INTO session VALUES (1, x'00112233445566778899aabbccddee03',
            x'00112233445566778899aabbccddee02', x'00112233445566778899aabbccddee01', 1, 0,
            '2026-11-09', '2026-11-09T09:00:00Z', 'Europe/Berlin', 60, 'planned', 1);
        INSERT INTO session VALUES (2, x'00112233445566778899aabbccddee04',
            x'00112233445566778899aabbccddee02', x'00112233445566778899aabbccddee01', 2, 0,
            '2026-11-16', '2026-11-16T09:00:00Z', 'Europe/Berlin', 30, 'completed', 2);
        INSERT INTO session_note VALUES (x'00112233445566778899aabbccddee04', 7, 2, 'S', 'O', 'A',
            'P', 1))"_s));
    const QStringList tables{u"client"_s, u"plan"_s, u"session"_s, u"session_note"_s};
    QStringList selects;
    for (const QString &table : tables) // the columns of now, so that new ones do not count
        selects << m_database
                       ->first(u"SELECT 'SELECT ' || group_concat('quote(' || name || ')', '||')"
                               " || ' FROM %1' FROM pragma_table_info('%1')"_s.arg(table),
                               {}, [](RowReader &row) { return row.text(); })
                       .value()
                       .value();
    const auto dump = [&] {
        QStringList rows;
        for (const QString &select : selects)
            rows += m_database->list(select, {}, [](RowReader &row) { return row.text(); }).value();
        return rows;
    };
    const QStringList before = dump();
    QCOMPARE(before.size(), 5);
    QCOMPARE(migrate(*m_database, steps.first(4), m_backUp), 1);
    QCOMPARE(m_backups, 1);
    QCOMPARE(dump(), before);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM session WHERE level = 'clear'"
                                " AND cause = '' AND misfit = 0"_s),
             2);
    QCOMPARE(m_database->number(u"SELECT open_sessions FROM plan"_s), 1); // its triggers live on
    QVERIFY(m_database->run(u"UPDATE session SET state = 'cancelled'"_s));
    QCOMPARE(m_database->number(u"SELECT open_sessions FROM plan"_s), 0);
}

// A practice from before tapers: the course is as long as what was laid out, and wishes are what
// they were meant as.
void tst_Migrator::tapersFindTheLengthOfEachCourse()
{
    const auto steps = practiceMigrations();
    QVERIFY(migrate(*m_database, steps.first(4), m_backUp));
    QVERIFY(m_database->runScript(uR"(
        INSERT INTO client VALUES (1, x'00112233445566778899aabbccddee01', 'Ana', 'Ramos', '',
            'given', NULL, '', '', '', '', '', '', '', '', '', '', '', 1, 1, '', '', '',
            NULL, '', 0, 'ana', 'ramos', 0, 4);
        INSERT INTO plan VALUES (1, x'00112233445566778899aabbccddee02',
            x'00112233445566778899aabbccddee01', 'Back', '', '', '', '', 60, '2026-11-09', 1,
            '10:00', NULL, 6, 4, 'active', '', 0, 0, 0, 3);
        INSERT INTO plan SELECT 2, x'00112233445566778899aabbccddee05', client, 'Neck', goals,
            focus, techniques, home_care, minutes, start_day, weekdays, time_of_day, consent_date,
            review_visits, review_weeks, 'draft', '', 0, 0, 0, 1 FROM plan;
        INSERT INTO session (id, plan, client, number, phase, ideal_day, starts, zone, minutes,
                             state, version)
            SELECT randomblob(16), plan.id, client, value, 0, '2026-11-09', '2026-11-09T09:00:00Z',
                'Europe/Berlin', 60, iif(value = 2, 'cancelled', 'planned'), 1
            FROM plan, json_each('[1, 2, 3]') WHERE entry = 1)"_s));
    QVERIFY(migrate(*m_database, steps, m_backUp));
    const auto plans =
        m_database->list(u"SELECT course_sessions || day_wish || time_wish || gap_hours ||"
                         " coalesce(times_from, anchor_day, advice, reviewed_on, ' nothing else')"
                         " FROM plan ORDER BY entry"_s,
                         {}, [](RowReader &row) { return row.text(); });
    QCOMPARE(*plans, QStringList({u"3requiredrequired40 nothing else"_s,
                                  u"0requiredrequired40 nothing else"_s}));
}

void tst_Migrator::takesEachStepOnce()
{
    QCOMPARE(migrate(*m_database, {one}, m_backUp), 1);
    QCOMPARE(version(), 1);
    QCOMPARE(migrate(*m_database, {one, two}, m_backUp), 1);
    QCOMPARE(version(), 2);
    QCOMPARE(migrate(*m_database, {one, two}, m_backUp), 0);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM b"_s), 1);
}

void tst_Migrator::failedStepKeepsTheEarlierOnes()
{
    const auto done = migrate(*m_database, {one, two, broken}, m_backUp);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::StorageFailed);
    QVERIFY(done.error().detail.contains(u"none"_s));
    QCOMPARE(version(), 2);
    QCOMPARE(tables(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(m_database->number(u"SELECT count(*) FROM a"_s), 1);
}

void tst_Migrator::failedStepLeavesNoOtherState()
{
    QVERIFY(!migrate(*m_database, {one, two, broken}, m_backUp));
    QVERIFY(m_database->run(u"INSERT INTO a VALUES (3)"_s)); // no transaction was left open
    RawConnection other(m_database->path());
    QCOMPARE(other.number(u"SELECT count(*) FROM a"_s), 2);
    const Migration mended{3, u"CREATE TABLE c (x)"_s};
    QCOMPARE(migrate(*m_database, {one, two, mended}, m_backUp), 1);
    QCOMPARE(version(), 3);
}

void tst_Migrator::backsUpBeforeTheFirstStep()
{
    QVERIFY(migrate(*m_database, {one}, m_backUp));
    const QString target = m_folder->filePath(u"before.unknot"_s);
    QCOMPARE(migrate(*m_database, {one, two, {3, u"CREATE TABLE c (x)"_s}},
                     [&] {
                         ++m_backups;
                         return copyChecked(*m_database, target);
                     }),
             2);
    QCOMPARE(m_backups, 1); // not one for each step
    RawConnection copy(target);
    QCOMPARE(copy.number(u"PRAGMA user_version"_s), 1);
    QCOMPARE(copy.number(u"SELECT count(*) FROM a"_s), 1);
    QCOMPARE(copy.number(u"SELECT count(*) FROM sqlite_schema"_s), 1);
}

void tst_Migrator::failedBackupStopsAll()
{
    QVERIFY(migrate(*m_database, {one}, m_backUp));
    const auto done =
        migrate(*m_database, {one, two}, [] { return Result<void>(fail(ErrorCode::DiskFull)); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::DiskFull);
    QCOMPARE(version(), 1);
    QCOMPARE(tables(), QStringList({u"a"_s}));
}

void tst_Migrator::newDatabaseNeedsNoBackup()
{
    QCOMPARE(migrate(*m_database, {one, two}, m_backUp), 2);
    QCOMPARE(m_backups, 0);
}

void tst_Migrator::refusesNewer()
{
    QVERIFY(migrate(*m_database, {one, two}, m_backUp));
    const auto done = migrate(*m_database, {one}, m_backUp);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NewerVersion);
    QCOMPARE(done.error().detail, u"2"_s);
    QCOMPARE(done.error().field, m_database->path());
    QCOMPARE(version(), 2);
    QCOMPARE(m_backups, 0);
}

QTEST_GUILESS_MAIN(tst_Migrator)
#include "tst_migrator.moc"
