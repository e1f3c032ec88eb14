// SPDX-License-Identifier: GPL-3.0-or-later
// What changed is announced by each use case, once, and only when another program could read it;
// what was refused is not announced at all.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Announcements : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void clients();
    void plans();
    void sessions();
    void profile();
    void diary();
    void refusalsSayNothing();
    void asOneSaysItOnceAtTheEnd();
    void comeAfterTheCommit();
    void listenersMayWrite();

private:
    [[nodiscard]] QStringList taken() { return std::exchange(m_said, {}); }

    std::unique_ptr<TestPractice> m_practice;
    QStringList m_said;
};

void tst_Announcements::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_said.clear();
    ChangeNotifier &changes = (*m_practice)->changes();
    connect(&changes, &ChangeNotifier::clientChanged, this,
            [this](ClientId client) { m_said << u"client "_s + client.toString(); });
    connect(&changes, &ChangeNotifier::planChanged, this, [this](PlanId plan, ClientId client) {
        m_said << u"plan "_s + plan.toString() + u' ' + client.toString();
    });
    connect(&changes, &ChangeNotifier::sessionChanged, this,
            [this](SessionId session, ClientId client) {
                m_said << u"session "_s + session.toString() + u' ' + client.toString();
            });
    connect(&changes, &ChangeNotifier::profileChanged, this, [this] { m_said << u"profile"_s; });
    connect(&changes, &ChangeNotifier::calendarChanged, this, [this] { m_said << u"calendar"_s; });
    connect(&changes, &ChangeNotifier::presetsChanged, this, [this] { m_said << u"presets"_s; });
    connect(&changes, &ChangeNotifier::everythingChanged, this,
            [this] { m_said << u"everything"_s; });
}

void tst_Announcements::clients()
{
    Client client = m_practice->addClient(u"Ana"_s);
    const QStringList said{u"client "_s + client.id.toString()};
    QCOMPARE(taken(), said);
    client.note = u"a"_s;
    QVERIFY((*m_practice)->clients().save(client));
    QCOMPARE(taken(), said);
    QVERIFY((*m_practice)->clients().setArchived(client.id, true));
    QCOMPARE(taken(), said);
}

void tst_Announcements::plans()
{
    const Client client = m_practice->addClient(u"Ana"_s);
    (void)taken();
    Plan plan = m_practice->addPlan(client.id);
    const QStringList said{u"plan "_s + plan.id.toString() + u' ' + client.id.toString()};
    QCOMPARE(taken(), said); // its sessions are part of it
    plan.days = {Qt::Friday};
    plan = TestPractice::must((*m_practice)->planner().save(plan));
    QCOMPARE(taken(), said);
    plan = TestPractice::must((*m_practice)->planner().setState(plan, PlanState::Discontinued));
    QCOMPARE(taken(), said);
}

void tst_Announcements::sessions()
{
    const Client client = m_practice->addClient(u"Ana"_s);
    Session session = m_practice->sessionsOf(m_practice->addPlan(client.id).id).first();
    (void)taken();
    SessionBook &book = (*m_practice)->sessions();
    const QStringList said{u"session "_s + session.id.toString() + u' ' + client.id.toString()};
    session = TestPractice::must(book.setState(session, SessionState::Confirmed));
    QCOMPARE(taken(), said);
    session = TestPractice::must(book.move(session, QDate(2026, 12, 1), QTime(9, 0)));
    QCOMPARE(taken(), said);
    session = TestPractice::must(book.sign(session, {}));
    QCOMPARE(taken(), said);
}

void tst_Announcements::profile()
{
    QVERIFY((*m_practice)->saveProfile(TestPractice::profile()));
    QCOMPARE(taken(), QStringList({u"profile"_s}));
    QVERIFY((*m_practice)->backUp(m_practice->filePath(u"copy.unknot"_s)));
    QCOMPARE(taken(), QStringList({u"profile"_s}));
}

void tst_Announcements::diary()
{
    Diary &diary = (*m_practice)->diary();
    QVERIFY(diary.saveHours({}));
    QCOMPARE(taken(), QStringList{u"calendar"_s});
    OwnPreset preset{{}, u"Desk"_s, *readTaper(u"1x/wk x 4"_s), {}, {}, 0};
    preset = TestPractice::must(diary.addPreset(preset));
    QCOMPARE(taken(), QStringList{u"presets"_s});
    QVERIFY(!diary.addPreset(preset));
    QVERIFY(!diary.reopen({}));
    QVERIFY((*m_practice)->planner().propose(TestPractice::draft({})));
    QCOMPARE(taken(), QStringList());
}

void tst_Announcements::refusalsSayNothing()
{
    Client client = m_practice->addClient(u"Ana"_s);
    const Plan plan = m_practice->addPlan(client.id);
    const Session session = m_practice->sessionsOf(plan.id).first();
    (void)taken();
    client.version = 9;
    QVERIFY(!(*m_practice)->clients().save(client));
    QVERIFY(!(*m_practice)->clients().add({}));
    QVERIFY(!(*m_practice)->planner().create({}));
    QVERIFY(!(*m_practice)->planner().setState(plan, PlanState::Draft));
    QVERIFY(!(*m_practice)->sessions().setState(session, SessionState::Completed));
    QVERIFY(!(*m_practice)->sessions().move(session, {}, {}));
    QVERIFY(!(*m_practice)->saveProfile({}));
    QVERIFY(!(*m_practice)->backUp(m_practice->path()));
    QCOMPARE(taken(), QStringList());
}

void tst_Announcements::asOneSaysItOnceAtTheEnd()
{
    QStringList during;
    QVERIFY((*m_practice)->asOne([&]() -> Result<void> {
        m_practice->addPlan(m_practice->addClient(u"Ana"_s).id);
        during = m_said;
        return {};
    }));
    QCOMPARE(during, QStringList());
    QCOMPARE(taken(), QStringList({u"everything"_s}));
    QVERIFY(!(*m_practice)->asOne([&]() -> Result<void> {
        m_practice->addClient(u"Bo"_s);
        return fail(ErrorCode::Cancelled);
    }));
    QCOMPARE(taken(), QStringList());
    m_practice->addClient(u"Bo"_s);
    QCOMPARE(taken().size(), 1); // and singly again
}

void tst_Announcements::comeAfterTheCommit()
{
    QList<int> seen;
    ChangeNotifier &changes = (*m_practice)->changes();
    connect(&changes, &ChangeNotifier::clientChanged, this,
            [&] { seen << m_practice->rows(u"client"_s); });
    connect(&changes, &ChangeNotifier::planChanged, this,
            [&] { seen << m_practice->rows(u"session"_s); });
    connect(&changes, &ChangeNotifier::sessionChanged, this, [&] {
        seen << m_practice->committed(u"SELECT count(*) FROM session WHERE state = 'completed'"_s);
    });
    connect(&changes, &ChangeNotifier::everythingChanged, this,
            [&] { seen << m_practice->rows(u"client"_s); });
    const Plan plan = m_practice->addPlan(m_practice->addClient(u"Ana"_s).id);
    QVERIFY((*m_practice)->sessions().sign(m_practice->sessionsOf(plan.id).first(), {}));
    QVERIFY((*m_practice)->asOne([&]() -> Result<void> {
        m_practice->addClient(u"Bo"_s);
        return {};
    }));
    QCOMPARE(seen, QList({1, 4, 1, 2}));
}

// A page that answers a change with a change of its own must find no transaction open.
void tst_Announcements::listenersMayWrite()
{
    connect(&(*m_practice)->changes(), &ChangeNotifier::planChanged, this, [this] {
        if (m_practice->rows(u"client"_s) == 1)
            m_practice->addClient(u"Bo"_s);
    });
    m_practice->addPlan(m_practice->addClient(u"Ana"_s).id);
    QCOMPARE(m_practice->rows(u"client"_s), 2);
}

QTEST_GUILESS_MAIN(tst_Announcements)
#include "tst_announcements.moc"
