// SPDX-License-Identifier: GPL-3.0-or-later
// What screening found, beside each session: kept, read back with every list of sessions, and never
// in the way of an editor of the session itself.
#include "storage/AgendaQueries.h"
#include "storage/ArchiveQueries.h"
#include "storage/HealthFixture.h"
#include "storage/RawConnection.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionVerdicts : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsClear();
    void keeps_data();
    void keeps();
    void leavesTheSessionAlone();
    void saysWhatIsNotThere();
    void openOfLeavesClosedOnesOut();
    void clientsWithOpen();
    void refusesAnUnknownLevel();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] QList<OpenSession> openOf(ClientId client) const
    {
        return StorageFixture::must(SessionVerdicts::openOf(database(), client));
    }

    std::unique_ptr<HealthFixture> m_fixture;
    Plan m_plan;
    QDateTime m_now = StorageFixture::now();
};

void tst_SessionVerdicts::init()
{
    m_fixture = std::make_unique<HealthFixture>();
    m_plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
    m_plan.techniques = u"deep_tissue, hot stones"_s;
    m_plan.version = 2;
    m_fixture->write([&](const Transaction &t) { return PlanRepository::update(t, m_plan); });
}

void tst_SessionVerdicts::startsClear()
{
    const Session session = m_fixture->addSession(m_plan, 1, m_now);
    QVERIFY(openOf(m_plan.client) ==
            QList<OpenSession>({{session.id, session.start, session.minutes, m_plan.focus,
                                 m_plan.techniques, SessionVerdict()}}));
    QVERIFY(AgendaQueries::row(database(), session.id)->verdict == SessionVerdict());
}

void tst_SessionVerdicts::keeps_data()
{
    QTest::addColumn<SessionVerdict>("verdict");
    const auto row = [](const char *name, const SessionVerdict &verdict) {
        QTest::newRow(name) << verdict;
    };
    row("clear", {Level::Clear, {}, Misfit::None});
    row("old", {Level::Clear, {}, Misfit::AskAgain});
    row("long", {Level::Adapt, u"Pregnancy"_s, Misfit::TooLong});
    row("out", {Level::Avoid, u"Varicose veins"_s, Misfit::WorkOut});
    row("clearance", {Level::Clearance, u"Osteoporosis"_s, Misfit::NeedsClearance});
    row("stop", {Level::Stop, u"Fever"_s, Misfit::Stopped});
    row("urgent", {Level::Urgent, u"Ana's \"own\" words, é"_s, Misfit::Urgent});
}

void tst_SessionVerdicts::keeps()
{
    QFETCH(SessionVerdict, verdict);
    const Session other = m_fixture->addSession(m_plan, 1, m_now);
    const Session session = m_fixture->addSession(m_plan, 2, m_now.addDays(1));
    m_fixture->keepVerdict(session.id, {Level::Adapt, u"Earlier"_s, Misfit::WorkOut});
    m_fixture->keepVerdict(session.id, verdict);
    const QList<SessionVerdict> expected{SessionVerdict(), verdict};
    QList<SessionVerdict> open;
    for (const OpenSession &line : openOf(m_plan.client))
        open << line.kept;
    QVERIFY(open == expected);
    QList<SessionVerdict> listed;
    for (const SessionRow &line :
         StorageFixture::must(AgendaQueries::ofPlan(database(), m_plan.id)))
        listed << line.verdict;
    QVERIFY(listed == expected);
    QList<SessionVerdict> archived;
    QVERIFY(ArchiveQueries::sessions(database(), {}, {}, [&archived](const SessionRow &line) {
        archived << line.verdict;
        return true;
    }));
    QVERIFY(archived == expected);
}

void tst_SessionVerdicts::leavesTheSessionAlone()
{
    Session session = m_fixture->addSession(m_plan, 1, m_now);
    const SessionVerdict verdict{Level::Stop, u"Fever"_s, Misfit::Stopped};
    m_fixture->keepVerdict(session.id, verdict);
    QVERIFY(SessionRepository::find(database(), session.id) == session);
    session.state = SessionState::Confirmed; // an editor that was open meanwhile
    session.version = 2;
    m_fixture->write([&](const Transaction &t) { return SessionRepository::update(t, session); });
    QVERIFY(openOf(m_plan.client).first().kept == verdict);
}

void tst_SessionVerdicts::saysWhatIsNotThere()
{
    const SessionId nothing{m_fixture->newId()};
    const auto done = m_fixture->tryWrite(
        [&](Transaction &t) { return SessionVerdicts::keep(t, nothing, SessionVerdict()); });
    QVERIFY(done == fail(ErrorCode::NotFound, u"session"_s, nothing.toString()));
}

void tst_SessionVerdicts::openOfLeavesClosedOnesOut()
{
    const Plan paused = m_fixture->addPlan(m_plan.client, u"Neck"_s, PlanState::Paused);
    const Plan stranger = m_fixture->addPlan(m_fixture->addClient(u"Bo"_s, u"Lind"_s).id);
    m_fixture->addSession(stranger, 1, m_now);
    const Session later = m_fixture->addSession(m_plan, 1, m_now.addDays(2));
    const Session confirmed =
        m_fixture->addSession(m_plan, 2, m_now.addDays(1), SessionState::Confirmed);
    const Session past = m_fixture->addSession(paused, 1, m_now.addDays(-9));
    int number = 3;
    for (const auto state :
         {SessionState::Completed, SessionState::Missed, SessionState::Cancelled})
        m_fixture->addSession(m_plan, number++, m_now, state);
    QList<SessionId> open;
    for (const OpenSession &session : openOf(m_plan.client))
        open << session.id;
    QCOMPARE(open, QList({past.id, confirmed.id, later.id})); // by start
}

void tst_SessionVerdicts::clientsWithOpen()
{
    QVERIFY(SessionVerdicts::clientsWithOpen(database())->isEmpty());
    QList<ClientId> expected;
    for (const auto &states :
         {QList{SessionState::Planned, SessionState::Planned}, QList<SessionState>{},
          QList{SessionState::Completed, SessionState::Missed, SessionState::Cancelled},
          QList{SessionState::Completed, SessionState::Confirmed}}) {
        const Plan plan = m_fixture->addPlan(m_fixture->addClient(u"Bo"_s, u"Lind"_s).id);
        for (int i = 0; i < states.size(); ++i)
            m_fixture->addSession(plan, i + 1, m_now.addDays(-expected.size()), states.at(i));
        if (std::ranges::any_of(states, isOpen))
            expected << plan.client;
    }
    QCOMPARE(expected.size(), 2);
    QCOMPARE(SessionVerdicts::clientsWithOpen(database()).value(), expected);
}

void tst_SessionVerdicts::refusesAnUnknownLevel()
{
    m_fixture->addSession(m_plan, 1, m_now);
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE session SET level = 'fine'"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE session SET misfit = 7"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE session SET misfit = -1"_s), SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE session SET level = 'avoid', misfit = 6"_s), SQLITE_OK);
}

QTEST_GUILESS_MAIN(tst_SessionVerdicts)
#include "tst_session_verdicts.moc"
