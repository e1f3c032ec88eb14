// SPDX-License-Identifier: GPL-3.0-or-later
// What a line of the client list says.
#include "storage/ClientListQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ClientListLines : public QObject
{
    Q_OBJECT

private slots:
    void lineTellsOfTheNewestPlan();
    void lineWithoutPlan();
    void rowOfNobody();
};

void tst_ClientListLines::lineTellsOfTheNewestPlan()
{
    StorageFixture fixture;
    const Client client = fixture.addClient(u"Ana"_s, u"Ramos"_s, u"555 0134"_s);
    const Plan old = fixture.addPlan(client.id, u"Neck"_s, PlanState::Completed);
    const QDateTime now = StorageFixture::now();
    fixture.addSession(old, 1, now.addDays(-40), SessionState::Completed);
    const Plan plan = fixture.addPlan(client.id, u"Back"_s);
    fixture.addSession(plan, 1, now.addDays(-9), SessionState::Completed);
    fixture.addSession(plan, 2, now.addDays(-2), SessionState::Missed);
    fixture.addSession(plan, 3, now.addDays(-1), SessionState::Planned);
    fixture.addSession(plan, 4, now.addDays(3), SessionState::Cancelled);
    fixture.addSession(plan, 5, now.addDays(9), SessionState::Planned);
    const Session next = fixture.addSession(plan, 6, now, SessionState::Confirmed);
    const auto row =
        StorageFixture::must(ClientListQueries::row(fixture.database(), client.id, now));
    QCOMPARE(row.complaint, u"Back"_s);
    QVERIFY(row.planState == PlanState::Active);
    QCOMPARE(row.completed, 1);
    QCOMPARE(row.sessions, 5);
    QCOMPARE(row.last->utc, now.addDays(-9));
    QVERIFY(row.next == next.start);
    QCOMPARE(row.phone, u"555 0134"_s);
    QCOMPARE(row.name, client.name);
    QVERIFY(StorageFixture::must(ClientListQueries::page(fixture.database(), {}, now)) ==
            QList<ClientRow>{row});
    const auto later = ClientListQueries::row(fixture.database(), client.id, now.addSecs(1));
    QCOMPARE(later->next->utc, now.addDays(9));
    // A paused plan's sessions have lost their times, another plan's have not.
    Plan paused = plan;
    paused.state = PlanState::Paused;
    ++paused.version;
    fixture.write([&](const Transaction &t) { return PlanRepository::update(t, paused); });
    const Plan other = fixture.addPlan(client.id, u"Knee"_s);
    QVERIFY(!ClientListQueries::row(fixture.database(), client.id, now)->next);
    fixture.addSession(other, 1, now.addDays(20), SessionState::Planned);
    QCOMPARE(ClientListQueries::row(fixture.database(), client.id, now)->next->utc,
             now.addDays(20));
}

void tst_ClientListLines::lineWithoutPlan()
{
    StorageFixture fixture;
    const Client client = fixture.addClient(u"Ana"_s, u"Ramos"_s);
    const auto row = StorageFixture::must(
        ClientListQueries::row(fixture.database(), client.id, StorageFixture::now()));
    QVERIFY(!row.planState && !row.last && !row.next);
    QCOMPARE(row.complaint, QString());
    QCOMPARE(row.sessions, 0);
    QVERIFY(!row.birthDate.isValid());
}

void tst_ClientListLines::rowOfNobody()
{
    StorageFixture fixture;
    fixture.addClient(u"Ana"_s, u"Ramos"_s);
    const auto none = ClientListQueries::row(fixture.database(), {}, StorageFixture::now());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
    ClientQuery query;
    query.limit = 0;
    const auto page = ClientListQueries::page(fixture.database(), query, StorageFixture::now());
    QVERIFY(StorageFixture::must(page).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ClientListLines)
#include "tst_client_list_lines.moc"
