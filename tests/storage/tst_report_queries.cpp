// SPDX-License-Identifier: GPL-3.0-or-later
// Counts over the whole practice, each against rows made by hand.
#include "storage/HealthFixture.h"
#include "storage/NoteRepository.h"
#include "storage/ReportQueries.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReportQueries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void monthsOnTheirOwnClock();
    void noMonths();
    void plansByPresentPhase();
    void painsBySchedule();
    void schedulesDiffer_data();
    void schedulesDiffer();
    void painOfFirstAndLastSession_data();
    void painOfFirstAndLastSession();
    void draftNotesDoNotCount();
    void fallingOff_data();
    void fallingOff();
    void fallingOffTellsWhatStandsBeside();
    void furthestOffFirstAndLimited();
    void pausesDoNotCount();
    void lostSessions();
    void clearancesEnding();
    void clearancesThatGoOn_data();
    void clearancesThatGoOn();
    void readsNoNotes();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] QList<FallingOff> falling() const
    {
        return must(ReportQueries::fallingOff(database(), m_now, 100)).rows;
    }
    [[nodiscard]] QList<PainCount> pains(const QStringList &notations) const;
    void sign(const Session &session, std::optional<int> pain, bool draftFirst = false);
    Clearance addClearance(QDate from, QDate until, const ConditionEntry &entry);
    ConditionEntry addLasting(const QString &condition);

    template <class Value>
    static Value must(Result<Value> result)
    {
        return StorageFixture::must(std::move(result));
    }

    std::unique_ptr<HealthFixture> m_fixture;
    Client m_client;
    ZonedTime m_now{StorageFixture::now(), "Europe/Berlin"}; // Monday, 9 November 2026, 11:00
};

void tst_ReportQueries::init()
{
    m_fixture = std::make_unique<HealthFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
}

QList<PainCount> tst_ReportQueries::pains(const QStringList &notations) const
{
    QList<Taper> tapers;
    for (const QString &notation : notations)
        tapers << *readTaper(notation);
    return must(ReportQueries::pains(database(), tapers));
}

void tst_ReportQueries::sign(const Session &session, std::optional<int> pain, bool draftFirst)
{
    SessionNote note;
    note.session = session.id;
    note.before.pain = draftFirst ? std::nullopt : pain;
    note.version = 1;
    if (draftFirst) {
        m_fixture->write([&](const Transaction &t) { return NoteRepository::save(t, note); });
        note.before.pain = pain;
        note.version = 2;
    }
    note.signedAt = StorageFixture::now();
    m_fixture->write(
        [&](const Transaction &t) { return NoteRepository::save(t, note, QByteArray(32, 's')); });
}

ConditionEntry tst_ReportQueries::addLasting(const QString &condition)
{
    ConditionEntry entry = m_fixture->addEntry(m_client.id, condition);
    (void)must(database().run(u"UPDATE condition_entry SET resolved = NULL WHERE id = ?"_s,
                              {entry.id.value.toRfc4122()}));
    return entry;
}

Clearance tst_ReportQueries::addClearance(QDate from, QDate until, const ConditionEntry &entry)
{
    Clearance clearance;
    clearance.id = {m_fixture->newId()};
    clearance.entry = entry.id;
    clearance.client = entry.client;
    clearance.provider = u"Dr Ōta"_s;
    clearance.from = from;
    clearance.until = until;
    clearance.version = 1;
    m_fixture->write(
        [&](const Transaction &t) { return ClearanceRepository::insert(t, clearance); });
    return clearance;
}

void tst_ReportQueries::monthsOnTheirOwnClock()
{
    const Plan plan = m_fixture->addPlan(m_client.id);
    const auto add = [&](QDate day, QTime utc, SessionState state) {
        m_fixture->addSession(plan, 1, {day, utc, Qt::UTC}, state);
    };
    add({2026, 10, 31}, QTime(22, 59), SessionState::Missed);    // 23:59 in Berlin
    add({2026, 10, 31}, QTime(23, 0), SessionState::Completed);  // November there
    add({2026, 11, 30}, QTime(22, 59), SessionState::Cancelled); // November still
    add({2026, 11, 30}, QTime(23, 0), SessionState::Completed);  // December
    add({2026, 11, 15}, QTime(9, 0), SessionState::Planned);
    add({2026, 11, 15}, QTime(9, 0), SessionState::Confirmed);
    const auto months = must(ReportQueries::sessionsByMonth(
        database(), {{2026, 9, 1}, {2026, 10, 1}, {2026, 11, 1}}, "Europe/Berlin"));
    QCOMPARE(months, (QList<MonthCount>{{{2026, 9, 1}, 0, 0, 0, 0},
                                        {{2026, 10, 1}, 0, 1, 0, 0},
                                        {{2026, 11, 1}, 1, 0, 1, 2}}));
}

void tst_ReportQueries::noMonths()
{
    QVERIFY(must(ReportQueries::sessionsByMonth(database(), {}, "Europe/Berlin")).isEmpty());
}

void tst_ReportQueries::plansByPresentPhase()
{
    const auto day = [](int days) { return StorageFixture::now().addDays(days); };
    const Plan first = m_fixture->addPlan(m_client.id); // 2x/wk x 2, 1x/2wk x 2
    m_fixture->addSession(first, 1, day(-2), SessionState::Completed);
    m_fixture->addSession(first, 2, day(3), SessionState::Confirmed);
    m_fixture->addSession(first, 5, day(20), SessionState::Planned, 1);
    const Plan second = m_fixture->addPlan(m_client.id);
    m_fixture->addSession(second, 4, day(-9), SessionState::Missed);
    m_fixture->addSession(second, 5, day(3), SessionState::Planned, 1);
    const Plan over = m_fixture->addPlan(m_client.id); // nothing open: where it came to
    m_fixture->addSession(over, 5, day(-3), SessionState::Completed, 1);
    m_fixture->addPlan(m_client.id); // nothing yet: the first phase
    for (const PlanState state : {PlanState::Draft, PlanState::Paused, PlanState::Completed}) {
        const Plan other = m_fixture->addPlan(m_client.id, u"Neck"_s, state);
        m_fixture->addSession(other, 1, day(3));
    }
    const auto found = must(ReportQueries::activePlans(database()));
    QCOMPARE(found, (QList<CadenceCount>{{{1, 2}, 2, 1}, {{2, 1}, 2, 2}}));
}

void tst_ReportQueries::painsBySchedule()
{
    const auto add = [this](const QString &notation, PlanState state = PlanState::Active) {
        return m_fixture->addPlan(m_client.id, u"Neck"_s, state, notation);
    };
    const QString weekly = u"1x/wk x 6"_s;
    const QString taper = u"2x/wk x 2, 1x/wk x 2, then review"_s;
    for (int i = 0; i < 2; ++i) {
        const Plan plan = add(taper, i == 0 ? PlanState::Completed : PlanState::Discontinued);
        sign(m_fixture->addSession(plan, 1, StorageFixture::now(), SessionState::Completed), 7);
        sign(m_fixture->addSession(plan, 2, StorageFixture::now().addDays(3),
                                   SessionState::Completed),
             3);
    }
    add(weekly);
    add(weekly, PlanState::Draft); // has not begun
    add(u"1x/wk x 7"_s);
    const auto found = pains({weekly, taper, u"1x/4wk"_s});
    QCOMPARE(found, (QList<PainCount>{{-1, {}, {}, 1}, {0, {}, {}, 1}, {1, 7, 3, 2}}));
    QCOMPARE(pains({}), (QList<PainCount>{{-1, {}, {}, 2}, {-1, 7, 3, 2}}));
}

void tst_ReportQueries::schedulesDiffer_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << u"2x/wk until it's better, 1x/2wk x 2"_s << true;
    QTest::newRow("how often") << u"3x/wk until it's better, 1x/2wk x 2"_s << false;
    QTest::newRow("weeks") << u"2x/wk until it's better, 1x/3wk x 2"_s << false;
    QTest::newRow("how long") << u"2x/wk until it's better, 1x/2wk x 3"_s << false;
    QTest::newRow("kind of length") << u"2x/wk until it's better, 1x/2wk x 2wk"_s << false;
    QTest::newRow("words") << u"2x/wk until it's gone, 1x/2wk x 2"_s << false;
    QTest::newRow("review") << u"2x/wk until it's better, 1x/2wk x 2, then review"_s << false;
    QTest::newRow("order") << u"1x/2wk x 2, 2x/wk until it's better"_s << false;
    QTest::newRow("a phase more") << u"2x/wk until it's better, 1x/2wk x 2, 1x/4wk"_s << false;
    QTest::newRow("a phase less") << u"2x/wk until it's better"_s << false;
}

void tst_ReportQueries::schedulesDiffer()
{
    QFETCH(QString, preset);
    m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active,
                       u"2x/wk until it's better, 1x/2wk x 2"_s);
    const auto found = pains({preset});
    QCOMPARE(found.size(), 1);
    QTEST(found.first().preset == 0, "same");
}

void tst_ReportQueries::painOfFirstAndLastSession_data()
{
    QTest::addColumn<QList<int>>("days");   // of sessions, in the order of signing
    QTest::addColumn<QList<int>>("scores"); // -1: none
    QTest::addColumn<QList<int>>("kept");   // first and last, or nothing
    QTest::newRow("none") << QList<int>{} << QList<int>{} << QList<int>{};
    QTest::newRow("one") << QList{0} << QList{6} << QList<int>{};
    QTest::newRow("in order") << QList{0, 3, 7} << QList{6, 5, 2} << QList{6, 2};
    QTest::newRow("signed the other way round") << QList{7, 3, 0} << QList{2, 5, 6} << QList{6, 2};
    QTest::newRow("one without a score") << QList{0, 3} << QList{6, -1} << QList<int>{};
    QTest::newRow("scores around one without") << QList{0, 3, 9} << QList{-1, 6, 0} << QList{6, 0};
}

void tst_ReportQueries::painOfFirstAndLastSession()
{
    QFETCH(QList<int>, days);
    QFETCH(QList<int>, scores);
    QFETCH(QList<int>, kept);
    const Plan plan = m_fixture->addPlan(m_client.id);
    for (int i = 0; i < days.size(); ++i) {
        const Session session = m_fixture->addSession(
            plan, i + 1, StorageFixture::now().addDays(days.at(i)), SessionState::Completed);
        const auto pain = scores.at(i) < 0 ? std::nullopt : std::optional(scores.at(i));
        sign(session, pain, i % 2 == 1); // signed at once, or after a draft
    }
    PainCount expected{-1, {}, {}, 1};
    if (!kept.isEmpty()) {
        expected.first = kept.first();
        expected.last = kept.last();
    }
    QCOMPARE(pains({}), QList{expected});
}

void tst_ReportQueries::draftNotesDoNotCount()
{
    const Plan plan = m_fixture->addPlan(m_client.id);
    for (int i = 0; i < 3; ++i) {
        SessionNote note;
        note.session = m_fixture->addSession(plan, i + 1, StorageFixture::now().addDays(i)).id;
        note.before.pain = 5;
        note.version = 1;
        m_fixture->write([&](const Transaction &t) { return NoteRepository::save(t, note); });
    }
    QCOMPARE(pains({}), (QList<PainCount>{{-1, {}, {}, 1}}));
}

void tst_ReportQueries::fallingOff_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>(
        "daysAgo"); // the last visit; -1: the plan began so many days ago as below
    QTest::addColumn<int>("began");
    QTest::addColumn<bool>("falls");
    QTest::newRow("weekly, 14 days") << u"1x/wk x 4"_s << 14 << 30 << false;
    QTest::newRow("weekly, 15 days") << u"1x/wk x 4"_s << 15 << 30 << true;
    QTest::newRow("twice a week, 7 days") << u"2x/wk x 2"_s << 7 << 30 << false;
    QTest::newRow("twice a week, 8 days") << u"2x/wk x 2"_s << 8 << 30 << true;
    QTest::newRow("three a week, 4 days") << u"3x/wk x 2"_s << 4 << 30 << false;
    QTest::newRow("three a week, 5 days") << u"3x/wk x 2"_s << 5 << 30 << true;
    QTest::newRow("monthly, 56 days") << u"1x/4wk x 4"_s << 56 << 99 << false;
    QTest::newRow("monthly, 57 days") << u"1x/4wk x 4"_s << 57 << 99 << true;
    QTest::newRow("never came, 14 days") << u"1x/wk x 4"_s << -1 << 14 << false;
    QTest::newRow("never came, 15 days") << u"1x/wk x 4"_s << -1 << 15 << true;
    QTest::newRow("begins next month") << u"1x/wk x 4"_s << -1 << -30 << false;
}

void tst_ReportQueries::fallingOff()
{
    QFETCH(QString, notation);
    QFETCH(int, daysAgo);
    QFETCH(int, began);
    QFETCH(bool, falls);
    const Plan plan = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active, notation);
    (void)must(database().run(
        u"UPDATE plan SET start_day = ?, course_sessions = 2 WHERE id = ?"_s,
        {m_now.day().addDays(-began).toString(Qt::ISODate), plan.id.value.toRfc4122()}));
    for (const QTime time : {QTime(1, 30), QTime(22, 30)}) { // in Berlin: a day is a day
        if (daysAgo < 0)
            break;
        const QDate day = m_now.day().addDays(-daysAgo);
        m_fixture->addSession(plan, 1, ZonedTime::fromLocal(day, time, m_now.zone).utc,
                              SessionState::Completed);
        m_fixture->addSession(plan, 2, m_now.utc.addDays(1));
        QCOMPARE(falling().size(), falls ? 1 : 0);
        (void)must(database().run(u"DELETE FROM session"_s));
    }
    if (daysAgo < 0) {
        for (int i = 0; i < 2; ++i)
            m_fixture->addSession(plan, i + 1, m_now.utc.addDays(i + 1));
        QCOMPARE(falling().size(), falls ? 1 : 0);
    }
}

void tst_ReportQueries::fallingOffTellsWhatStandsBeside()
{
    const Plan plan = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active, u"1x/wk x 6"_s);
    (void)must(database().run(u"UPDATE plan SET start_day = '2026-09-01'"_s));
    const QDateTime last = m_now.utc.addDays(-20);
    m_fixture->addSession(plan, 1, m_now.utc.addDays(-40), SessionState::Completed);
    m_fixture->addSession(plan, 2, last, SessionState::Completed);
    m_fixture->addSession(plan, 3, m_now.utc.addDays(-10), SessionState::Missed);
    m_fixture->addSession(plan, 4, m_now.utc.addDays(-1)); // not recorded yet
    const QDateTime next = m_now.utc.addDays(2);
    m_fixture->addSession(plan, 5, next);
    const auto rows = falling();
    QCOMPARE(rows.size(), 1);
    const FallingOff &row = rows.first();
    QCOMPARE(row.client, m_client.id);
    QCOMPARE(row.plan, plan.id);
    QCOMPARE(row.name, m_client.name);
    QCOMPARE(row.complaint, u"Neck"_s);
    QCOMPARE(row.cadence, Cadence({1, 1}));
    QCOMPARE(row.lastVisit, (ZonedTime{last, "Europe/Berlin"}));
    QCOMPARE(row.since, QDate(2026, 10, 20));
    QCOMPARE(row.next, (ZonedTime{next, "Europe/Berlin"}));
    QCOMPARE(row.lost, 2); // six in the course, two done, two open
}

void tst_ReportQueries::furthestOffFirstAndLimited()
{
    QList<PlanId> expected;
    for (const auto &[notation, ago] :
         {std::pair{u"2x/wk x 2"_s, 21}, {u"1x/wk x 4"_s, 30}, {u"1x/2wk x 4"_s, 32}}) {
        const Plan plan = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active, notation);
        m_fixture->addSession(plan, 1, m_now.utc.addDays(-ago), SessionState::Completed);
        m_fixture->addSession(plan, 2, m_now.utc.addDays(1));
        expected << plan.id;
    }
    (void)must(database().run(u"UPDATE plan SET start_day = '2026-01-01'"_s));
    QList<PlanId> found;
    for (const FallingOff &row : falling())
        found << row.plan;
    QCOMPARE(found, expected);
    const auto limited = must(ReportQueries::fallingOff(database(), m_now, 2));
    QCOMPARE(limited.rows.size(), 2);
    QCOMPARE(limited.total, 3);
}

void tst_ReportQueries::pausesDoNotCount()
{
    const Plan plan = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active, u"1x/wk x 2"_s);
    (void)must(database().run(u"UPDATE plan SET start_day = '2026-09-01'"_s));
    m_fixture->addSession(plan, 1, m_now.utc.addDays(-30), SessionState::Completed);
    m_fixture->addSession(plan, 2, m_now.utc.addDays(2));
    QCOMPARE(falling().size(), 1);
    const auto pause = [&](const QString &until) {
        (void)must(database().run(
            u"INSERT INTO plan_pause (plan, first_day, last_day) VALUES (?, '2026-10-12', ?)"_s,
            {plan.id.value.toRfc4122(), until}));
    };
    pause(u"2026-10-20"_s);
    QCOMPARE(falling().size(), 1); // too long ago as well
    QCOMPARE(falling().first().since, QDate(2026, 10, 20));
    pause(u"2026-11-02"_s);
    QVERIFY(falling().isEmpty());
}

void tst_ReportQueries::lostSessions()
{
    const Plan plan = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Active, u"1x/wk x 3"_s);
    m_fixture->addSession(plan, 1, m_now.utc.addDays(-1), SessionState::Completed);
    m_fixture->addSession(plan, 2, m_now.utc.addDays(6));
    m_fixture->addSession(plan, 3, m_now.utc.addDays(9), SessionState::Cancelled);
    QCOMPARE(falling().size(), 1);
    QCOMPARE(falling().first().lost, 1);
    m_fixture->addSession(plan, 4, m_now.utc.addDays(13)); // made up
    QVERIFY(falling().isEmpty());
    // A course that is done waits for its end, not for its client; other plans wait for nobody.
    const Plan done = m_fixture->addPlan(m_client.id, u"Hip"_s, PlanState::Active, u"1x/wk x 1"_s);
    m_fixture->addSession(done, 1, m_now.utc.addDays(-90), SessionState::Completed);
    const Plan paused = m_fixture->addPlan(m_client.id, u"Arm"_s, PlanState::Paused);
    m_fixture->addSession(paused, 1, m_now.utc.addDays(-90), SessionState::Completed);
    (void)must(
        database().run(u"UPDATE plan SET start_day = '2026-01-01' WHERE complaint <> 'Neck'"_s));
    QVERIFY(falling().isEmpty());
    (void)must(database().run(u"DELETE FROM session WHERE number = 4"_s));
    QCOMPARE(falling().size(), 1);
    (void)must(database().run(u"UPDATE client SET archived = 1"_s));
    QVERIFY(falling().isEmpty());
}

void tst_ReportQueries::clearancesEnding()
{
    const ConditionEntry entry = addLasting(u"osteoporosis"_s);
    const Plan plan = m_fixture->addPlan(m_client.id);
    m_fixture->addSession(plan, 1, {QDate(2026, 11, 30), QTime(12, 0), Qt::UTC});
    m_fixture->addSession(plan, 2, {QDate(2026, 12, 1), QTime(8, 0), Qt::UTC});
    m_fixture->addSession(plan, 3, {QDate(2026, 12, 3), QTime(8, 0), Qt::UTC},
                          SessionState::Cancelled);
    const auto ending = [this](QDate from, QDate until) {
        return must(ReportQueries::clearancesEnding(database(), from, until, "Europe/Berlin"));
    };
    addClearance({2026, 10, 1}, {2026, 11, 30}, entry);
    const auto found = ending({2026, 11, 30}, {2026, 11, 30}); // both ends count
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first(), (EndingClearance{m_client.id,
                                             m_client.name,
                                             u"osteoporosis"_s,
                                             entry.ownLabel,
                                             u"Dr Ōta"_s,
                                             {2026, 11, 30},
                                             1}));
    QVERIFY(ending({2026, 12, 1}, {2027, 1, 1}).isEmpty());
    QVERIFY(ending({2026, 11, 1}, {2026, 11, 29}).isEmpty());
    (void)must(database().run(u"UPDATE condition_entry SET resolved = '2026-11-01'"_s));
    QVERIFY(ending({2026, 11, 1}, {2026, 12, 1}).isEmpty());
}

void tst_ReportQueries::clearancesThatGoOn_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<bool>("other");
    QTest::addColumn<int>("ending"); // of the first one, within November
    QTest::newRow("goes on") << QDate(2026, 12, 1) << QDate(2027, 5, 1) << false << 0;
    QTest::newRow("goes on earlier") << QDate(2026, 11, 9) << QDate(2027, 5, 1) << false << 0;
    QTest::newRow("a day between") << QDate(2026, 12, 2) << QDate(2027, 5, 1) << false << 1;
    QTest::newRow("for something else") << QDate(2026, 12, 1) << QDate(2027, 5, 1) << true << 1;
}

void tst_ReportQueries::clearancesThatGoOn()
{
    QFETCH(QDate, from);
    QFETCH(QDate, until);
    QFETCH(bool, other);
    QFETCH(int, ending);
    const ConditionEntry entry = addLasting(u"osteoporosis"_s);
    addClearance({2026, 10, 1}, {2026, 11, 30}, entry);
    addClearance(from, until, other ? addLasting(u"asthma"_s) : entry);
    QCOMPARE(must(ReportQueries::clearancesEnding(database(), {2026, 11, 1}, {2026, 11, 30},
                                                  "Europe/Berlin"))
                 .size(),
             ending);
}

// A practice of any age has its notes by the million.
void tst_ReportQueries::readsNoNotes()
{
    (void)must(database().run(u"DROP TRIGGER signed_note_removed"_s));
    (void)must(database().run(u"DROP TABLE session_goal"_s));
    (void)must(database().run(u"DROP TABLE session_mark"_s));
    (void)must(database().run(u"DROP TABLE note_addendum"_s));
    (void)must(database().run(u"DROP TABLE session_note"_s));
    (void)must(ReportQueries::pains(database(), {}));
    (void)must(ReportQueries::activePlans(database()));
    (void)must(ReportQueries::fallingOff(database(), m_now, 1));
    (void)must(ReportQueries::sessionsByMonth(database(), {{2026, 11, 1}}, "Europe/Berlin"));
    (void)must(
        ReportQueries::clearancesEnding(database(), {2026, 11, 1}, {2026, 12, 1}, "Europe/Berlin"));
}

QTEST_GUILESS_MAIN(tst_ReportQueries)
#include "tst_report_queries.moc"
