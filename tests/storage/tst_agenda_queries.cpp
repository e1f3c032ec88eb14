// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions as lists show them.
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
    void pausedPlansLetGoOfTheirTimes();
    void ofPlanAndOfClient();
    void load();
    void busyHoldsOpenSessionsOfActivePlans();
    void busyIsAnsweredByIndexesAlone();

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
    SessionNote note;
    note.session = session.id;
    note.before.pain = 0;
    note.after.pain = 10;
    note.version = 1;
    m_fixture->write([&](const Transaction &t) { return NoteRepository::save(t, note); });
    row = must(AgendaQueries::row(database(), session.id));
    QVERIFY(!row.painBefore && !row.painAfter); // a draft
    m_fixture->write([&](const Transaction &t) {
        Session done = session;
        done.state = SessionState::Completed;
        ++done.version;
        return SessionRepository::update(t, done);
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

void tst_AgendaQueries::pausedPlansLetGoOfTheirTimes()
{
    const Plan paused = m_fixture->addPlan(m_client.id, u"Neck"_s, PlanState::Paused);
    m_fixture->addSession(paused, 1, m_now);
    m_fixture->addSession(paused, 2, m_now, SessionState::Confirmed);
    const Session done = m_fixture->addSession(paused, 3, m_now, SessionState::Completed);
    const Session missed = m_fixture->addSession(paused, 4, m_now, SessionState::Missed);
    const auto rows = must(AgendaQueries::between(database(), m_now, m_now.addDays(1)));
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.at(0).session == done && rows.at(1).session == missed);
    QVERIFY(must(AgendaQueries::load(database(), m_now, m_now.addDays(1))) == DayLoad({{}, 1, 60}));
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

void tst_AgendaQueries::busyHoldsOpenSessionsOfActivePlans()
{
    const QDateTime day = m_now.addDays(1);
    const Session before =
        m_fixture->addSession(m_plan, 1, day.addSecs(-3600)); // ends as it begins
    const Session running = m_fixture->addSession(m_plan, 2, day.addSecs(-1800));
    const Session within =
        m_fixture->addSession(m_plan, 3, day.addSecs(60), SessionState::Confirmed);
    const Session after = m_fixture->addSession(m_plan, 4, day.addDays(1)); // when the span is over
    for (const auto state :
         {SessionState::Completed, SessionState::Missed, SessionState::Cancelled})
        m_fixture->addSession(m_plan, 5, day.addSecs(7200), state);
    for (const auto state : {PlanState::Draft, PlanState::Paused, PlanState::Completed})
        m_fixture->addSession(m_fixture->addPlan(m_client.id, u"Neck"_s, state), 1, day);
    const Client other = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
    const Plan otherPlan = m_fixture->addPlan(other.id);
    const Session others = m_fixture->addSession(otherPlan, 1, day.addSecs(600));
    const auto rowOf = [](const Session &session) {
        const qint64 start = session.start.utc.toSecsSinceEpoch();
        return BusyRow{{start, start + 60 * session.minutes}, session.plan, session.client};
    };
    const QDateTime end = day.addDays(1);
    QVERIFY(must(AgendaQueries::busy(database(), day, end)) ==
            QList({rowOf(running), rowOf(within), rowOf(others)}));
    QVERIFY(must(AgendaQueries::busyOf(database(), m_client.id, day, end)) ==
            QList({rowOf(running), rowOf(within)}));
    QVERIFY(must(AgendaQueries::busy(database(), day.addSecs(-1), end.addSecs(1))) ==
            QList({rowOf(before), rowOf(running), rowOf(within), rowOf(others), rowOf(after)}));
}

void tst_AgendaQueries::busyIsAnsweredByIndexesAlone()
{
    const auto steps = must(database().list(
        u"EXPLAIN QUERY PLAN SELECT session.starts, session.minutes, session.plan, session.client"
        " FROM session INDEXED BY session_open CROSS JOIN plan INDEXED BY plan_by_client"
        " ON plan.client = session.client AND plan.id = session.plan WHERE session.state IN"
        " ('planned', 'confirmed') AND session.starts >= '2026' AND session.starts < '2027'"
        " AND plan.state = 'active' ORDER BY session.starts"_s,
        {}, [](RowReader &row) { return row.skip(3).text(); }));
    QCOMPARE(steps.size(), 2);
    for (const QString &step : steps)
        QVERIFY2(step.startsWith(u"SEARCH"_s) && step.contains(u"COVERING"_s), qPrintable(step));
}

QTEST_GUILESS_MAIN(tst_AgendaQueries)
#include "tst_agenda_queries.moc"
