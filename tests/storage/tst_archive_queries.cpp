// SPDX-License-Identifier: GPL-3.0-or-later
// Every row, one after the other: all of them, whole, in order, within the bounds, and an end when
// the visitor has enough.
#include "storage/ArchiveQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ArchiveQueries : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void clients();
    void plans();
    void sessions_data();
    void sessions();
    void stopsWhenTold();
    void holdsUpNoWriter();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_ArchiveQueries::clients()
{
    QList<Client> made;
    for (int i = 0; i < 20; ++i)
        made << m_fixture->addClient(u"Ana"_s, QString::number(20 - i), {}, i % 3 == 0);
    QList<Client> seen;
    QVERIFY(ArchiveQueries::clients(database(), [&seen](const Client &client) {
        seen << client;
        return true;
    }));
    QVERIFY(seen == made); // archived ones too, oldest first
}

void tst_ArchiveQueries::plans()
{
    const Client ana = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    const Client bo = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
    const QList<Plan> made{m_fixture->addPlan(bo.id, u"Neck"_s, PlanState::Draft, u"1x/4wk"_s),
                           m_fixture->addPlan(ana.id),
                           m_fixture->addPlan(bo.id, u"Knee"_s, PlanState::Paused,
                                              u"2x/wk until it holds, then review, 1x/wk x 2"_s)};
    QList<Plan> seen;
    QStringList names;
    QVERIFY(ArchiveQueries::plans(database(), [&](const Plan &plan, const PersonName &name) {
        seen << plan;
        names << name.display();
        return true;
    }));
    QVERIFY(seen == made); // with every phase
    QCOMPARE(names, QStringList({u"Bo Lind"_s, u"Ana Ramos"_s, u"Bo Lind"_s}));
}

void tst_ArchiveQueries::sessions_data()
{
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addColumn<QList<int>>("numbers");
    const QDateTime now = StorageFixture::now();
    QTest::newRow("all") << QDateTime() << QDateTime() << QList{3, 1, 2};
    QTest::newRow("from") << now << QDateTime() << QList{1, 2};
    QTest::newRow("to") << QDateTime() << now.addDays(2) << QList{3, 1};
    QTest::newRow("both") << now << now.addDays(2) << QList{1};
    QTest::newRow("none") << now.addSecs(1) << now.addDays(2) << QList<int>{};
}

void tst_ArchiveQueries::sessions()
{
    QFETCH(QDateTime, from);
    QFETCH(QDateTime, to);
    QFETCH(QList<int>, numbers);
    const QDateTime now = StorageFixture::now();
    const Plan plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
    m_fixture->addSession(plan, 1, now, SessionState::Cancelled);
    m_fixture->addSession(plan, 2, now.addDays(2));
    m_fixture->addSession(plan, 3, now.addDays(-1));
    QList<int> seen;
    QVERIFY(ArchiveQueries::sessions(database(), from, to, [&seen](const SessionRow &row) {
        seen << row.session.number;
        return true;
    }));
    QCOMPARE(seen, numbers);
}

void tst_ArchiveQueries::stopsWhenTold()
{
    const Client client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    for (int i = 0; i < 3; ++i)
        m_fixture->addSession(m_fixture->addPlan(client.id), 1, StorageFixture::now());
    int seen = 0;
    const auto twice = [&seen] { return ++seen % 2 != 0; };
    const auto plans = ArchiveQueries::plans(
        database(), [&](const Plan &, const PersonName &) { return twice(); });
    QVERIFY(!plans);
    QCOMPARE(plans.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 2);
    const auto sessions =
        ArchiveQueries::sessions(database(), {}, {}, [&](const SessionRow &) { return twice(); });
    QCOMPARE(sessions.error().code, ErrorCode::Cancelled);
    QCOMPARE(seen, 4);
}

void tst_ArchiveQueries::holdsUpNoWriter()
{
    for (int i = 0; i < 3; ++i)
        m_fixture->addClient(u"Ana"_s, QString::number(i));
    QVERIFY(!ArchiveQueries::clients(database(), [](const Client &) { return false; }));
    m_fixture->addClient(u"Bo"_s, u"Lind"_s); // no reading was left open
    QCOMPARE(database().number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s), 0);
}

QTEST_GUILESS_MAIN(tst_ArchiveQueries)
#include "tst_archive_queries.moc"
