// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions as lists show them, what waits for the therapist, and the counts.
#include "storage/AgendaQueries.h"
#include "storage/NoteRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AgendaQueries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void rowShowsWhatStandsBeside();
    void rowCountsWithinThePhase();
    void betweenIsHalfOpenAndByTime();
    void ofPlanAndOfClient();
    void attention();
    void attentionKeepsItsLimit();
    void asksForConsentOnce();
    void attentionLeavesOut_data();
    void attentionLeavesOut();
    void load();
    void counts();
    void plansByState();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }

    std::unique_ptr<StorageFixture> m_fixture;
    Client m_client;
    Plan m_plan;
    QDateTime m_now = StorageFixture::now();
};

namespace {

template <class Value>
Value must(Result<Value> result)
{
    return StorageFixture::must(std::move(result));
}

} // namespace

void tst_AgendaQueries::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    m_plan = m_fixture->addPlan(m_client.id); // 2x/wk x 2, 1x/2wk x 2
}

void tst_AgendaQueries::rowShowsWhatStandsBeside()
{
    const Session session = m_fixture->addSession(m_plan, 1, m_now);
    SessionRow row = must(AgendaQueries::row(database(), session.id));
    QVERIFY(row.session == session);
    QCOMPARE(row.client, m_client.name);
    QCOMPARE(row.complaint, m_plan.complaint);
    QCOMPARE(row.focus, u"Lumbar"_s);
    QCOMPARE(row.cadence, Cadence({2, 1}));
    QVERIFY(!row.painBefore && !row.painAfter);
    m_fixture->write([&](const Transaction &t) {
        return NoteRepository::save(t, {session.id, 0, 10, {}, {}, {}, {}, 1});
    });
    row = must(AgendaQueries::row(database(), session.id));
    QCOMPARE(row.painBefore, std::optional(0));
    QCOMPARE(row.painAfter, std::optional(10));
    QCOMPARE(AgendaQueries::row(database(), {m_fixture->newId()}).error().code,
             ErrorCode::NotFound);
}

void tst_AgendaQueries::rowCountsWithinThePhase()
{
    for (int number = 1; number <= 6; ++number)
        m_fixture->addSession(m_plan, number, m_now.addDays(number), SessionState::Planned,
                              number <= 4 ? 0 : 1);
    QList<std::pair<int, int>> places;
    for (const SessionRow &row : must(AgendaQueries::ofPlan(database(), m_plan.id)))
        places << std::pair(row.indexInPhase, row.phaseSessions);
    QCOMPARE(places, (QList<std::pair<int, int>>{{1, 4}, {2, 4}, {3, 4}, {4, 4}, {1, 2}, {2, 2}}));
}

void tst_AgendaQueries::betweenIsHalfOpenAndByTime()
{
    const QDateTime from = m_now;
    const QDateTime to = m_now.addDays(1);
    m_fixture->addSession(m_plan, 1, to);
    const Session last = m_fixture->addSession(m_plan, 2, to.addSecs(-1));
    const Session first = m_fixture->addSession(m_plan, 3, from, SessionState::Cancelled);
    m_fixture->addSession(m_plan, 4, from.addSecs(-1));
    const auto rows = must(AgendaQueries::between(database(), from, to));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).session == first && rows.at(1).session == last);
}

void tst_AgendaQueries::ofPlanAndOfClient()
{
    const Plan other = m_fixture->addPlan(m_client.id, u"Neck"_s);
    const Plan stranger = m_fixture->addPlan(m_fixture->addClient(u"Bo"_s, u"Lind"_s).id);
    const Session a = m_fixture->addSession(m_plan, 1, m_now.addDays(5));
    const Session b = m_fixture->addSession(m_plan, 2, m_now);
    const Session c = m_fixture->addSession(other, 1, m_now.addDays(2));
    m_fixture->addSession(stranger, 1, m_now.addDays(3));
    QList<Session> sessions;
    for (const SessionRow &row : must(AgendaQueries::ofPlan(database(), m_plan.id)))
        sessions << row.session;
    QVERIFY(sessions == QList({a, b})); // by number
    sessions.clear();
    for (const SessionRow &row : must(AgendaQueries::ofClient(database(), m_client.id)))
        sessions << row.session;
    QVERIFY(sessions == QList({a, c, b})); // newest first, over all plans
}

void tst_AgendaQueries::attention()
{
    m_client.consentDate = QDate(2026, 11, 1);
    m_client.version = 2;
    m_fixture->write([&](const Transaction &t) { return ClientRepository::update(t, m_client); });
    const Session overdue = m_fixture->addSession(m_plan, 1, m_now.addSecs(-1));
    m_fixture->addSession(m_plan, 2, m_now.addDays(3));
    const Plan ending = m_fixture->addPlan(m_client.id, u"Neck"_s);
    m_fixture->addSession(ending, 1, m_now.addDays(-9), SessionState::Completed);
    m_fixture->addSession(ending, 2, m_now, SessionState::Confirmed); // now is not overdue
    const Plan bare = m_fixture->addPlan(m_client.id, u"Knee"_s);
    m_fixture->addSession(bare, 1, m_now.addDays(-1), SessionState::Missed);
    const Client unsigned_ = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
    const Plan unagreed = m_fixture->addPlan(unsigned_.id, u"Foot"_s);
    m_fixture->addSession(unagreed, 1, m_now.addDays(1));
    m_fixture->addSession(unagreed, 2, m_now.addDays(2));
    const auto items = must(AgendaQueries::attention(database(), m_now, 10));
    const QList<AttentionItem> expected{{AttentionKind::SessionUnrecorded,
                                         m_client.id,
                                         m_plan.id,
                                         overdue.id,
                                         m_client.name,
                                         m_plan.complaint,
                                         overdue.start,
                                         {},
                                         0},
                                        {AttentionKind::NothingBooked,
                                         m_client.id,
                                         bare.id,
                                         {},
                                         m_client.name,
                                         u"Knee"_s,
                                         {},
                                         {},
                                         0},
                                        {AttentionKind::PlanEnding,
                                         m_client.id,
                                         ending.id,
                                         {},
                                         m_client.name,
                                         u"Neck"_s,
                                         {},
                                         {},
                                         0},
                                        {AttentionKind::ConsentMissing,
                                         unsigned_.id,
                                         unagreed.id,
                                         {},
                                         unsigned_.name,
                                         u"Foot"_s,
                                         {},
                                         {},
                                         0}};
    QCOMPARE(items.size(), expected.size());
    for (int i = 0; i < items.size(); ++i)
        QVERIFY2(items.at(i) == expected.at(i), qPrintable(QString::number(i)));
}

void tst_AgendaQueries::attentionKeepsItsLimit()
{
    for (int i = 0; i < 5; ++i)
        m_fixture->addSession(m_plan, 6 - i, m_now.addDays(-i - 1));
    const auto items = must(AgendaQueries::attention(database(), m_now, 2));
    QCOMPARE(items.size(), 3);
    QCOMPARE(items.at(0).when.utc, m_now.addDays(-5)); // the oldest first
    QCOMPARE(items.at(1).when.utc, m_now.addDays(-4));
    QCOMPARE(items.at(2).kind, AttentionKind::ConsentMissing);
}

void tst_AgendaQueries::asksForConsentOnce()
{
    m_fixture->addSession(m_plan, 1, m_now.addDays(1));
    m_fixture->addSession(m_plan, 2, m_now.addDays(2));
    const Plan other = m_fixture->addPlan(m_client.id, u"Neck"_s);
    m_fixture->addSession(other, 1, m_now.addDays(3));
    m_fixture->addSession(other, 2, m_now.addDays(4));
    const auto items = must(AgendaQueries::attention(database(), m_now, 10));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().kind, AttentionKind::ConsentMissing);
}

void tst_AgendaQueries::attentionLeavesOut_data()
{
    QTest::addColumn<PlanState>("state");
    for (const auto state :
         {PlanState::Draft, PlanState::Paused, PlanState::Completed, PlanState::Discontinued})
        QTest::addRow("%d", int(state)) << state;
}

void tst_AgendaQueries::attentionLeavesOut()
{
    QFETCH(PlanState, state);
    m_plan.state = state;
    m_plan.version = 2;
    m_fixture->write([&](const Transaction &t) { return PlanRepository::update(t, m_plan); });
    m_fixture->addSession(m_plan, 1, m_now.addDays(-1));
    QVERIFY(must(AgendaQueries::attention(database(), m_now, 10)).isEmpty());
}

void tst_AgendaQueries::load()
{
    const QDateTime to = m_now.addDays(1);
    QVERIFY(must(AgendaQueries::load(database(), m_now, to)) == DayLoad());
    m_fixture->addSession(m_plan, 1, m_now);
    m_fixture->addSession(m_plan, 2, m_now, SessionState::Confirmed);
    m_fixture->addSession(m_plan, 3, m_now, SessionState::Completed);
    m_fixture->addSession(m_plan, 4, m_now, SessionState::Missed);
    m_fixture->addSession(m_plan, 5, m_now, SessionState::Cancelled);
    m_fixture->addSession(m_plan, 6, to);
    QVERIFY(must(AgendaQueries::load(database(), m_now, to)) == DayLoad({{}, 3, 180}));
}

void tst_AgendaQueries::counts()
{
    const QDateTime to = m_now.addDays(30);
    QVERIFY(must(AgendaQueries::counts(database(), m_now, to)) == MonthCount());
    const QList<std::pair<SessionState, int>> made{{SessionState::Completed, 4},
                                                   {SessionState::Missed, 3},
                                                   {SessionState::Cancelled, 2},
                                                   {SessionState::Planned, 1},
                                                   {SessionState::Confirmed, 1}};
    for (const auto &[state, count] : made) {
        for (int i = 0; i < count; ++i)
            m_fixture->addSession(m_plan, i + 1, m_now.addDays(i), state);
    }
    m_fixture->addSession(m_plan, 9, to, SessionState::Completed);
    QVERIFY(must(AgendaQueries::counts(database(), m_now, to)) == MonthCount({{}, 4, 3, 2, 2}));
}

void tst_AgendaQueries::plansByState()
{
    m_fixture->addPlan(m_client.id);
    m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Completed);
    QCOMPARE(must(AgendaQueries::plansByState(database())),
             (QMap<PlanState, int>{{PlanState::Active, 2}, {PlanState::Completed, 1}}));
}

QTEST_GUILESS_MAIN(tst_AgendaQueries)
#include "tst_agenda_queries.moc"
