// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions: what is read is what was saved, to the second and with its zone; conflicts; and what
// happens to the sessions of a whole plan.
#include "storage/RawConnection.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatWasInserted();
    void keepsEveryState();
    void keepsInstantsAndZones_data();
    void keepsInstantsAndZones();
    void refusesAStaleUpdate();
    void cancelsOnlyOpenOnes();
    void removesOnlyItsPlans();
    void listsByNumber();
    void needsItsPlanAndClient();

private:
    template <class Work>
    [[nodiscard]] Result<void> tryWrite(Work work) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return work(begun).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<void> update(const Session &session) const
    {
        return tryWrite([&](Transaction &t) { return SessionRepository::update(t, session); });
    }
    [[nodiscard]] Result<Session> find(SessionId id) const
    {
        return SessionRepository::find(m_fixture->database(), id);
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Plan m_plan;
};

void tst_SessionRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
}

void tst_SessionRepository::readsWhatWasInserted()
{
    Session session =
        m_fixture->addSession(m_plan, 7, StorageFixture::now(), SessionState::Confirmed, 1);
    QVERIFY(find(session.id) == session);
    session.number = 8;
    session.phase = 0;
    session.ideal = QDate(2028, 2, 29);
    session.start = ZonedTime::fromLocal(QDate(2026, 12, 24), QTime(18, 5), "Asia/Ho_Chi_Minh");
    session.minutes = 15;
    session.state = SessionState::Missed;
    session.version = 2;
    QVERIFY(update(session));
    QVERIFY(find(session.id) == session);
    QCOMPARE(find({m_fixture->newId()}).error().code, ErrorCode::NotFound);
}

void tst_SessionRepository::keepsEveryState()
{
    for (const auto state :
         {SessionState::Planned, SessionState::Confirmed, SessionState::Completed,
          SessionState::Missed, SessionState::Cancelled}) {
        const Session session = m_fixture->addSession(m_plan, 1, StorageFixture::now(), state);
        QCOMPARE(find(session.id)->state, state);
    }
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE session SET state = 'lost'"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE session SET minutes = 0"_s), SQLITE_CONSTRAINT);
}

void tst_SessionRepository::keepsInstantsAndZones_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QByteArray>("zone");
    const auto at = [](int y, int m, int d, int hour, int minute, int second) {
        return QDateTime(QDate(y, m, d), QTime(hour, minute, second), Qt::UTC);
    };
    QTest::newRow("ordinary") << at(2026, 11, 9, 9, 30, 0) << QByteArray("Europe/Berlin");
    QTest::newRow("first of a double hour")
        << at(2026, 10, 25, 0, 30, 0) << QByteArray("Europe/Berlin");
    QTest::newRow("second of a double hour")
        << at(2026, 10, 25, 1, 30, 0) << QByteArray("Europe/Berlin");
    QTest::newRow("half an hour") << at(2026, 10, 3, 15, 45, 0)
                                  << QByteArray("Australia/Lord_Howe");
    QTest::newRow("a second") << at(2026, 12, 31, 23, 59, 59) << QByteArray("Pacific/Apia");
    QTest::newRow("far ahead") << at(2199, 12, 31, 23, 0, 0) << QByteArray("America/New_York");
}

void tst_SessionRepository::keepsInstantsAndZones()
{
    QFETCH(QDateTime, utc);
    QFETCH(QByteArray, zone);
    Session session = m_fixture->addSession(m_plan, 1, utc);
    session.start.zone = zone;
    session.version = 2;
    QVERIFY(update(session));
    const auto found = find(session.id);
    QVERIFY(found == session);
    QCOMPARE(found->start.utc.timeSpec(), Qt::UTC);
    QCOMPARE(found->start.time(), session.start.time());
    QCOMPARE(found->start.day(), session.start.day());
}

void tst_SessionRepository::refusesAStaleUpdate()
{
    Session first = m_fixture->addSession(m_plan, 1, StorageFixture::now());
    Session second = first;
    first.state = SessionState::Completed;
    first.version = second.version = 2;
    QVERIFY(update(first));
    const auto done = update(second);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, u"session"_s);
    QVERIFY(find(first.id) == first);
}

void tst_SessionRepository::cancelsOnlyOpenOnes()
{
    const Plan other = m_fixture->addPlan(m_plan.client);
    const auto now = StorageFixture::now();
    const Session untouched = m_fixture->addSession(other, 1, now);
    const Session completed = m_fixture->addSession(m_plan, 1, now, SessionState::Completed);
    const Session missed = m_fixture->addSession(m_plan, 2, now, SessionState::Missed);
    Session planned = m_fixture->addSession(m_plan, 3, now);
    Session confirmed = m_fixture->addSession(m_plan, 4, now, SessionState::Confirmed);
    int cancelled = 0;
    QVERIFY(tryWrite([&](Transaction &t) {
        return SessionRepository::cancelOpen(t, m_plan.id).map([&](int n) { cancelled = n; });
    }));
    QCOMPARE(cancelled, 2);
    for (Session *session : {&planned, &confirmed}) {
        session->state = SessionState::Cancelled;
        session->version = 2; // an editor that still shows it as open finds out
    }
    QVERIFY(SessionRepository::ofPlan(m_fixture->database(), m_plan.id) ==
            QList<Session>({completed, missed, planned, confirmed}));
    QVERIFY(find(untouched.id) == untouched);
}

void tst_SessionRepository::removesOnlyItsPlans()
{
    const Plan other = m_fixture->addPlan(m_plan.client);
    m_fixture->addSession(m_plan, 1, StorageFixture::now());
    const Session untouched = m_fixture->addSession(other, 1, StorageFixture::now());
    QVERIFY(tryWrite([&](Transaction &t) { return SessionRepository::removeAll(t, m_plan.id); }));
    QVERIFY(SessionRepository::ofPlan(m_fixture->database(), m_plan.id)->isEmpty());
    QVERIFY(find(untouched.id) == untouched);
}

void tst_SessionRepository::listsByNumber()
{
    const auto now = StorageFixture::now();
    for (const int number : {3, 1, 12, 2})
        m_fixture->addSession(m_plan, number, now.addDays(-number));
    QList<int> numbers;
    const auto sessions = SessionRepository::ofPlan(m_fixture->database(), m_plan.id);
    for (const Session &session : *sessions)
        numbers << session.number;
    QCOMPARE(numbers, QList({1, 2, 3, 12}));
}

void tst_SessionRepository::needsItsPlanAndClient()
{
    const Session good = m_fixture->addSession(m_plan, 1, StorageFixture::now());
    const auto insert = [this](const Session &session) {
        return tryWrite([&](Transaction &t) { return SessionRepository::insert(t, {session}); });
    };
    Session wrong = good;
    wrong.id = {m_fixture->newId()};
    wrong.plan = {m_fixture->newId()};
    QVERIFY(!insert(wrong));
    wrong.plan = good.plan;
    wrong.client = {m_fixture->newId()};
    QVERIFY(!insert(wrong));
    QVERIFY(!insert(good)); // the same id
    wrong.client = good.client;
    QVERIFY(insert(wrong));
}

QTEST_GUILESS_MAIN(tst_SessionRepository)
#include "tst_session_repository.moc"
