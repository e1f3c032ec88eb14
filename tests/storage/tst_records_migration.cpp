// SPDX-License-Identifier: GPL-3.0-or-later
// A practice from before the records of sessions: goals become rows of their own, in their order,
// nothing else changes, and a change from before can still be taken back.
#include "storage/NoteRepository.h"
#include "storage/ProgressQueries.h"
#include "storage/ReflowRepository.h"
#include "storage/RowImage.h"
#include "storage/StorageFixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_RecordsMigration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void goalsBecomeRows_data();
    void goalsBecomeRows();
    void goalsHaveIdsOfTheirOwn();
    void keepsWhatWasThere();
    void notesBecomeRecords();
    void firstAndLastPainAreKept();
    void pausesThatLastAreNoted();
    void takesBackWhatWasBefore();

private:
    void addPlan(int number, const QString &goals, const QString &state = u"active"_s);
    void migrateOn();
    [[nodiscard]] static PlanId planId(int number)
    {
        return {QUuid::fromRfc4122(QByteArray(15, '\x07') + static_cast<char>(number))};
    }
    [[nodiscard]] static QVariant sqlPlan(int number) { return planId(number).value.toRfc4122(); }
    void run(const QString &sql, const QVariantList &values = {})
    {
        (void)StorageFixture::must(m_database->run(sql, values));
    }
    [[nodiscard]] QStringList texts(const QString &sql, const QVariantList &values = {}) const
    {
        return StorageFixture::must(
            m_database->list(sql, values, [](RowReader &row) { return row.text(); }));
    }
    [[nodiscard]] QStringList goalsOf(int number) const
    {
        return texts(u"SELECT words FROM plan_goal WHERE plan = ? ORDER BY position"_s,
                     {sqlPlan(number)});
    }
    [[nodiscard]] QStringList selects() const;
    [[nodiscard]] QStringList dump(const QStringList &selects) const;
    QByteArray keepChange();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void tst_RecordsMigration::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = StorageFixture::must(Database::create(m_folder->filePath(u"test.unknot"_s)));
    QVERIFY(m_database->runScript(u"PRAGMA synchronous = OFF"_s)); // tests are many
    QCOMPARE(migrate(*m_database, practiceMigrations().first(5), [] { return Result<void>(); }), 5);
    run(uR"(INSERT INTO client VALUES (1, x'00112233445566778899aabbccddee01', 'Ana', 'Ramos', '',
        'given', NULL, '', '', '', '', '', '', '', '', '', '', '', 1, 1, '', '', '',
        NULL, '', 0, 'ana', 'ramos', 0, 4))"_s);
}

void tst_RecordsMigration::addPlan(int number, const QString &goals, const QString &state)
{
    run(uR"(INSERT INTO plan (id, client, complaint, goals, focus, techniques, home_care, minutes,
            start_day, weekdays, time_of_day, review_visits, review_weeks, state, state_reason,
            version)
        VALUES (?, x'00112233445566778899aabbccddee01', 'Back', ?, 'Lumbar', 'Swedish', 'Walk', 60,
            '2026-11-09', 1, '10:00', 6, 4, ?, '', 3))"_s,
        {sqlPlan(number), goals.isNull() ? u""_s : goals, state});
}

void tst_RecordsMigration::migrateOn()
{
    QCOMPARE(migrate(*m_database, practiceMigrations().first(6), [] { return Result<void>(); }), 1);
}

void tst_RecordsMigration::goalsBecomeRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("goals");
    const auto row = [](const char *name, const QString &text, const QStringList &goals) {
        QTest::newRow(name) << text << goals;
    };
    row("none", u""_s, {});
    row("one", u"Sleep through"_s, {u"Sleep through"_s});
    row("several", u"Lift the child\nSleep through\nDrive an hour"_s,
        {u"Lift the child"_s, u"Sleep through"_s, u"Drive an hour"_s});
    row("empty lines", u"\n\nb\n \n\t\na\n\n"_s, {u"b"_s, u"a"_s});
    row("only white space", u" \n\n \t"_s, {});
    row("white space around", u"  a \n\tb\t"_s, {u"a"_s, u"b"_s});
    row("a tab within, as no line may hold it", u"Walk\t10 minutes"_s, {u"Walk 10 minutes"_s});
    row("lines of other systems", u"a\r\nb\r\n\r\nc\rd"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    row("Vietnamese", u"Bế con\nNgủ trọn đêm"_s, {u"Bế con"_s, u"Ngủ trọn đêm"_s});
    row("beyond 16 bits", u"🧗 climb\n🛏"_s, {u"🧗 climb"_s, u"🛏"_s});
    row("the same twice", u"Walk\nWalk"_s, {u"Walk"_s, u"Walk"_s});
    row("quotes and marks", u"'x' \"y\" <b>\n{\"z\": 1}"_s, {u"'x' \"y\" <b>"_s, u"{\"z\": 1}"_s});
    QStringList many;
    for (int i = 0; i < 1200; ++i)
        many << u"goal %1"_s.arg(i);
    row("more than anybody has", many.join(u'\n'), many);
}

void tst_RecordsMigration::goalsBecomeRows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, goals);
    addPlan(1, text);
    addPlan(2, u"Another's"_s);
    migrateOn();
    QCOMPARE(goalsOf(1), goals);
    QCOMPARE(goalsOf(2), QStringList{u"Another's"_s});
    const Plan plan = StorageFixture::must(PlanRepository::find(*m_database, planId(1)));
    QStringList read;
    for (const PlanGoal &goal : plan.goals)
        read << goal.words;
    QCOMPARE(read, goals);
    QCOMPARE(m_database->number(u"SELECT sum(dropped) FROM plan_goal"_s), 0);
}

void tst_RecordsMigration::goalsHaveIdsOfTheirOwn()
{
    for (int plan = 1; plan <= 9; ++plan)
        addPlan(plan, u"a\nb\nc\nd\ne"_s);
    migrateOn();
    QCOMPARE(m_database->number(u"SELECT count(DISTINCT id) FROM plan_goal"_s), 45);
    QCOMPARE(m_database->number(u"SELECT count(*) FROM plan_goal WHERE length(id) <> 16"_s), 0);
}

// What all tables of now hold, so that what is new does not count.
QStringList tst_RecordsMigration::selects() const
{
    return texts(u"SELECT 'SELECT ' || group_concat('quote(' || field.name || ')', '||')"
                 " || ' FROM ' || entity.name FROM sqlite_schema AS entity,"
                 " pragma_table_info(entity.name) AS field WHERE entity.type = 'table'"
                 " AND (entity.name, field.name) <> ('plan', 'goals') GROUP BY entity.name"_s);
}

QStringList tst_RecordsMigration::dump(const QStringList &selects) const
{
    QStringList rows;
    for (const QString &select : selects)
        rows += texts(select);
    return rows;
}

// A session of the first plan moved a week on, and the plan got another complaint: what the program
// of before kept of it. The reflow's id.
QByteArray tst_RecordsMigration::keepChange()
{
    const auto image = [this](const QString &table) {
        return StorageFixture::must(rowImages(*m_database, table, u"version"_s, 3)).first();
    };
    const QByteArray id(16, '\x09');
    const auto text = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    run(u"INSERT INTO reflow (id, at, cause, client, plans) VALUES (?, '2026-11-10T10:00:00Z',"
        " 'edited', x'00112233445566778899aabbccddee01', 1)"_s,
        {id});
    run(u"INSERT INTO reflow_plan VALUES (?, ?, ?, 4)"_s,
        {id, sqlPlan(1), text({{u"row"_s, image(u"plan"_s)}, {u"phases"_s, QJsonArray()}})});
    run(u"INSERT INTO reflow_session SELECT ?, id, plan, ?, 4 FROM session WHERE version = 3"_s,
        {id, text(image(u"session"_s))});
    run(u"UPDATE plan SET complaint = 'Neck', version = 4 WHERE id = ?"_s, {sqlPlan(1)});
    run(u"UPDATE session SET starts = '2026-11-16T09:00:00Z', version = 4 WHERE version = 3"_s);
    return id;
}

namespace {

const auto sessions = uR"(
    INSERT INTO session (id, plan, client, number, phase, ideal_day, starts, zone, minutes, state,
                         version)
    SELECT x'00112233445566778899aabbccddee03', id, client, 1, 0, '2026-11-09',
        '2026-11-09T09:00:00Z', 'Europe/Berlin', 60, 'planned', 3 FROM plan WHERE entry = 1;
    INSERT INTO session (id, plan, client, number, phase, ideal_day, starts, zone, minutes, state,
                         version)
    SELECT x'00112233445566778899aabbccddee04', id, client, 2, 0, '2026-11-02',
        '2026-11-02T09:00:00Z', 'Europe/Berlin', 60, 'completed', 2 FROM plan WHERE entry = 1;
    INSERT INTO session_note VALUES (x'00112233445566778899aabbccddee04', 7, 2, 'S', 'O', 'A',
        'Đau', 5))"_s;

} // namespace

void tst_RecordsMigration::keepsWhatWasThere()
{
    addPlan(1, u"a\nb"_s);
    QVERIFY(m_database->runScript(sessions));
    (void)keepChange();
    const QStringList asked = selects();
    const QStringList before = dump(asked);
    QCOMPARE(before.size(), 8); // client, plan, two sessions, note, and a change of three rows
    migrateOn();
    QCOMPARE(dump(asked), before);
    // The triggers of plan and session live on.
    QCOMPARE(m_database->number(u"SELECT open_sessions FROM plan"_s), 1);
    run(u"UPDATE session SET state = 'cancelled' WHERE state = 'planned'"_s);
    QCOMPARE(m_database->number(u"SELECT open_sessions FROM plan"_s), 0);
    QCOMPARE(texts(u"PRAGMA foreign_key_check"_s), QStringList());
    QCOMPARE(texts(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void tst_RecordsMigration::notesBecomeRecords()
{
    addPlan(1, u"a"_s);
    QVERIFY(m_database->runScript(sessions));
    migrateOn();
    const SessionId id{QUuid::fromRfc4122(QByteArray::fromHex("00112233445566778899aabbccddee04"))};
    const SessionNote note = StorageFixture::must(NoteRepository::find(*m_database, id));
    SessionNote expected;
    expected.session = id;
    expected.before.pain = 7;
    expected.after.pain = 2;
    expected.subjective = u"S"_s;
    expected.objective = u"O"_s;
    expected.assessment = u"A"_s;
    expected.plan = u"Đau"_s;
    expected.version = 5;
    QVERIFY(note == expected);
    const auto visits = StorageFixture::must(ProgressQueries::visits(*m_database, planId(1)));
    QCOMPARE(visits.size(), 1);
    QCOMPARE(visits.first().day, QDate(2026, 11, 2));
    QVERIFY(visits.first().before == expected.before);
}

// Of completed sessions with a score, by time and not by number.
void tst_RecordsMigration::firstAndLastPainAreKept()
{
    addPlan(1, {});
    addPlan(2, {});
    const auto addNote = [this](int plan, int number, const QString &day, const QString &state,
                                const QVariant &pain) {
        const QByteArray id(16, static_cast<char>(plan * 16 + number));
        run(uR"(INSERT INTO session (id, plan, client, number, phase, ideal_day, starts, zone,
                minutes, state, version)
            VALUES (?, ?, x'00112233445566778899aabbccddee01', ?, 0, '2026-11-01', ?,
                'Europe/Berlin', 60, ?, 1))"_s,
            {id, sqlPlan(plan), number, day + u"T09:00:00Z"_s, state});
        run(u"INSERT INTO session_note VALUES (?, ?, 0, '', '', '', '', 1)"_s, {id, pain});
    };
    addNote(1, 1, u"2026-11-05"_s, u"completed"_s, 3);
    addNote(1, 2, u"2026-11-02"_s, u"completed"_s, 8);
    addNote(1, 3, u"2026-11-07"_s, u"planned"_s, 9);
    addNote(1, 4, u"2026-11-01"_s, u"completed"_s, QVariant());
    addNote(1, 5, u"2026-11-03"_s, u"completed"_s, 10);
    addNote(2, 1, u"2026-11-05"_s, u"planned"_s, 4);
    migrateOn();
    QCOMPARE(texts(u"SELECT first_at || ' ' || first_pain || ' ' || last_at || ' ' || last_pain"
                   " FROM plan_pain"_s),
             QStringList{u"2026-11-02T09:00:00Z 8 2026-11-05T09:00:00Z 3"_s});
}

// Of a pause nothing was kept but who paused it when.
void tst_RecordsMigration::pausesThatLastAreNoted()
{
    addPlan(1, {}, u"paused"_s);
    addPlan(2, {});
    addPlan(3, {}, u"paused"_s);
    const auto audit = u"INSERT INTO audit (at, action, subject, subject_id)"
                       " VALUES (?, ?, 'plan', ?)"_s;
    run(audit, {u"2026-11-01T10:00:00Z"_s, u"plan paused"_s, sqlPlan(1)});
    run(audit, {u"2026-11-08T10:00:00Z"_s, u"plan active"_s, sqlPlan(1)});
    run(audit, {u"2026-11-11T10:00:00Z"_s, u"plan paused"_s, sqlPlan(1)});
    run(audit, {u"2026-11-02T10:00:00Z"_s, u"plan paused"_s, sqlPlan(2)});
    migrateOn();
    const auto pauses = [this](int plan) {
        return StorageFixture::must(ProgressQueries::pauses(*m_database, planId(plan)));
    };
    QVERIFY(pauses(1) == QList({PlanPause{QDate(2026, 11, 11), {}}}));
    QVERIFY(pauses(2).isEmpty()); // over, and nobody knows since when
    QVERIFY(pauses(3).isEmpty());
}

void tst_RecordsMigration::takesBackWhatWasBefore()
{
    addPlan(1, u"Sleep\nDrive"_s);
    QVERIFY(m_database->runScript(sessions));
    const ReflowId id{QUuid::fromRfc4122(keepChange())};
    migrateOn();
    QCOMPARE((*StorageFixture::must(ReflowRepository::latest(*m_database))).id, id);
    {
        auto transaction = StorageFixture::must(Transaction::begin(*m_database));
        StorageFixture::must(ReflowRepository::undo(transaction, id));
        StorageFixture::must(transaction.commit());
    }
    const Plan plan = StorageFixture::must(PlanRepository::find(*m_database, planId(1)));
    QCOMPARE(plan.complaint, u"Back"_s);
    QCOMPARE(plan.version, 5);
    QCOMPARE(goalsOf(1), QStringList({u"Sleep"_s, u"Drive"_s}));
    QCOMPARE(texts(u"SELECT starts FROM session ORDER BY number"_s).first(),
             u"2026-11-09T09:00:00Z"_s);
}

QTEST_GUILESS_MAIN(tst_RecordsMigration)
#include "tst_records_migration.moc"
