// SPDX-License-Identifier: GPL-3.0-or-later
// Changes that can be taken back: every column of plan, phases and sessions as it was, one after
// the other, by another program too, and never over somebody else's work.
#include "storage/CalendarRepository.h"
#include "storage/ReflowImages.h"
#include "storage/ReflowRepository.h"
#include "storage/StepDecisionRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void remembersTheNewest();
    void keepsEveryCause();
    void undoBringsAllBack();
    void undoAfterReopening();
    void undoesOneAfterTheOther();
    void undoesOnlyOnce();
    void undoStopsAtOthersWork_data();
    void undoStopsAtOthersWork();
    void namesThePlansItTouched();
    void imagesOfWhatIsNotThere();

private:
    [[nodiscard]] Database &database() { return *m_database; }
    // Every column but those that must differ, of every table that a reflow touches.
    [[nodiscard]] QStringList rows();
    template <class Work>
    void write(Work work)
    {
        auto transaction = StorageFixture::must(Transaction::begin(database()));
        StorageFixture::must(work(transaction));
        StorageFixture::must(transaction.commit());
    }
    [[nodiscard]] Result<void> undo(ReflowId id);
    // Moves the first session, removes the second, adds a third, changes plan and taper, closes
    // days and decides about a step.
    ReflowId change();
    // Moves only the first session.
    ReflowId move();
    ReflowTraces::OfSession traceOf(const Session &session, std::optional<int> versionAfter);
    [[nodiscard]] Session first()
    {
        return SessionRepository::find(database(), m_first.id).value_or(Session());
    }

    std::unique_ptr<StorageFixture> m_fixture;
    Database *m_database = nullptr;
    std::unique_ptr<Database> m_reopened;
    Plan m_plan;
    Session m_first;
    Session m_second;
    ClosedPeriod m_closed;
};

void tst_ReflowRepository::init()
{
    m_reopened.reset();
    m_fixture = std::make_unique<StorageFixture>();
    m_database = &m_fixture->database();
    m_plan =
        m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id, u"x'ab' \"Rücken\""_s);
    m_plan.times = {QTime(9, 0), QTime(12, 0)};
    m_plan.consentDate = QDate(2026, 11, 1);
    ++m_plan.version;
    write([this](const Transaction &t) { return PlanRepository::update(t, m_plan); });
    write([this](const Transaction &t) {
        return PlanRepository::setReviewState(t, m_plan.id,
                                              {QDate(2026, 11, 2), 3, StepKind::Down});
    });
    m_first = m_fixture->addSession(m_plan, 1, StorageFixture::now());
    m_second = m_fixture->addSession(m_plan, 2, StorageFixture::now().addDays(3),
                                     SessionState::Confirmed, 1);
    StorageFixture::must(database().runScript(
        u"UPDATE session SET level = 'adapt', cause = '[\"x\"]', misfit = 1"_s));
    m_closed = {{m_fixture->newId()}, {QDate(2026, 12, 24), QDate(2026, 12, 31), {}}, 1};
}

QStringList tst_ReflowRepository::rows()
{
    QStringList found;
    for (const QString &table :
         {u"plan"_s, u"plan_phase"_s, u"session"_s, u"closed_days"_s, u"step_decision"_s}) {
        const auto columns = *database().first(
            u"SELECT group_concat('quote(' || name || ')', '||'' ''||') FROM pragma_table_info(?)"
            " WHERE name NOT IN ('entry', 'version')"_s,
            {table}, [](RowReader &row) { return row.text(); });
        found += *database().list(u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(*columns, table), {},
                                  [](RowReader &row) { return row.text(); });
    }
    return found;
}

Result<void> tst_ReflowRepository::undo(ReflowId id)
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    const auto done = ReflowRepository::undo(transaction, id);
    return done ? transaction.commit() : done;
}

ReflowTraces::OfSession tst_ReflowRepository::traceOf(const Session &session,
                                                      std::optional<int> versionAfter)
{
    return {session.id, session.plan, StorageFixture::must(reflowImageOf(database(), session.id)),
            versionAfter};
}

ReflowId tst_ReflowRepository::change()
{
    ReflowTraces traces;
    traces.sessions << traceOf(m_first, 2) << traceOf(m_second, std::nullopt);
    const Plan kept = *PlanRepository::find(database(), m_plan.id);
    traces.plans << ReflowTraces::OfPlan{
        m_plan.id, StorageFixture::must(reflowImageOf(database(), m_plan.id)), kept.version + 1};
    Plan plan = kept;
    plan.taper = *readTaper(u"1x/wk x 2"_s);
    plan.complaint = u"Neck"_s;
    plan.consentDate = {};
    plan.anchor = CourseAnchor{2, 0, 1, QDate(2026, 12, 1)};
    ++plan.version;
    Session moved = m_first;
    moved.start.utc = moved.start.utc.addDays(1);
    moved.version = 2;
    Session added = m_second;
    added.id = {m_fixture->newId()};
    added.number = 3;
    traces.sessions << ReflowTraces::OfSession{added.id, m_plan.id, {}, 1};
    const StepDecision decision{
        {m_fixture->newId()}, m_plan.id, QDate(2026, 11, 9), StepKind::Down, {}, {}, {}};
    traces.closed << m_closed.id;
    traces.decisions << decision.id;
    const ReflowRecord record{
        {m_fixture->newId()}, StorageFixture::now(), ReflowCause::Step, m_plan.client, 1, 3};
    write([&](const Transaction &t) {
        return PlanRepository::update(t, plan)
            .and_then([&] { return PlanRepository::setReviewState(t, plan.id, {}); })
            .and_then([&] { return SessionRepository::update(t, moved); })
            .and_then([&] {
                const auto removed = t.database().run(u"DELETE FROM session WHERE id = ?"_s,
                                                      {m_second.id.value.toRfc4122()});
                return removed ? Result<void>() : tl::make_unexpected(removed.error());
            })
            .and_then([&] { return SessionRepository::insert(t, {added}); })
            .and_then([&] { return CalendarRepository::insert(t, m_closed); })
            .and_then([&] { return StepDecisionRepository::insert(t, decision); })
            .and_then([&] { return ReflowRepository::keep(t, record, traces); });
    });
    return record.id;
}

ReflowId tst_ReflowRepository::move()
{
    const Session kept = first();
    ReflowTraces traces;
    traces.sessions << traceOf(kept, kept.version + 1);
    Session moved = kept;
    moved.start.utc = moved.start.utc.addDays(7);
    ++moved.version;
    const ReflowRecord record{
        {m_fixture->newId()}, StorageFixture::now().addSecs(60), ReflowCause::Moved, {}, 2, 1};
    write([&](const Transaction &t) {
        return SessionRepository::update(t, moved).and_then(
            [&] { return ReflowRepository::keep(t, record, traces); });
    });
    return record.id;
}

void tst_ReflowRepository::remembersTheNewest()
{
    QVERIFY(*ReflowRepository::latest(database()) == std::nullopt);
    const ReflowId older = change();
    QVERIFY(**ReflowRepository::latest(database()) ==
            (ReflowRecord{older, StorageFixture::now(), ReflowCause::Step, m_plan.client, 1, 3}));
    QCOMPARE(ReflowRepository::isUntouched(database(), older), true);
    const ReflowId newer = move();
    QVERIFY(**ReflowRepository::latest(database()) ==
            (ReflowRecord{newer, StorageFixture::now().addSecs(60), ReflowCause::Moved, {}, 2, 1}));
    QCOMPARE(ReflowRepository::isUntouched(database(), newer), true);
    QCOMPARE(ReflowRepository::isUntouched(database(), older), false);
}

void tst_ReflowRepository::keepsEveryCause()
{
    for (int cause = 0; cause <= static_cast<int>(ReflowCause::Closed); ++cause) {
        const ReflowRecord record{
            {m_fixture->newId()}, StorageFixture::now(), static_cast<ReflowCause>(cause), {}, 0, 0};
        write([&](const Transaction &t) { return ReflowRepository::keep(t, record, {}); });
        QVERIFY(**ReflowRepository::latest(database()) == record);
    }
}

void tst_ReflowRepository::undoBringsAllBack()
{
    const QStringList before = rows();
    const ReflowId id = change();
    QVERIFY(rows() != before);
    QVERIFY(undo(id));
    QCOMPARE(rows(), before);
    QCOMPARE(first().version, 3); // whoever holds an older one finds out
    QCOMPARE(SessionRepository::find(database(), m_second.id)->version, 2);
    QCOMPARE(PlanRepository::find(database(), m_plan.id)->version, m_plan.version + 2);
    QVERIFY(*ReflowRepository::latest(database()) == std::nullopt);
}

void tst_ReflowRepository::undoAfterReopening()
{
    const QStringList before = rows();
    const ReflowId id = change();
    m_reopened = StorageFixture::must(Database::open(m_fixture->path()));
    m_database = m_reopened.get();
    QCOMPARE((*ReflowRepository::latest(database()))->id, id);
    QVERIFY(undo(id));
    QCOMPARE(rows(), before);
}

void tst_ReflowRepository::undoesOneAfterTheOther()
{
    const QStringList before = rows();
    const ReflowId oldest = change();
    const QStringList between = rows();
    const ReflowId middle = move();
    const QStringList later = rows();
    const ReflowId newest = move();
    QCOMPARE(undo(middle).error().code, ErrorCode::Conflict); // not out of order
    QVERIFY(undo(newest));
    QCOMPARE(rows(), later);
    QCOMPARE((*ReflowRepository::latest(database()))->id, middle);
    QCOMPARE(ReflowRepository::isUntouched(database(), middle), true);
    QVERIFY(undo(middle));
    QCOMPARE(rows(), between);
    QVERIFY(undo(oldest));
    QCOMPARE(rows(), before);
}

void tst_ReflowRepository::undoesOnlyOnce()
{
    const ReflowId id = change();
    QVERIFY(undo(id));
    const QStringList after = rows();
    QCOMPARE(undo(id).error().code, ErrorCode::Conflict);
    QCOMPARE(rows(), after);
}

void tst_ReflowRepository::undoStopsAtOthersWork_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("moved session") << u"UPDATE session SET version = 9 WHERE number = 1"_s;
    QTest::newRow("added session") << u"UPDATE session SET version = 9 WHERE number = 3"_s;
    QTest::newRow("added session removed") << u"DELETE FROM session WHERE number = 3"_s;
    QTest::newRow("removed session there again")
        << u"INSERT INTO session (id, plan, client, number, phase, ideal_day, starts, zone,"
           " minutes, state, version) SELECT (SELECT session FROM reflow_session WHERE"
           " version_after IS NULL), plan, client, 2, 0, ideal_day, starts, zone, minutes,"
           " 'planned', 1 FROM session WHERE number = 1"_s;
    QTest::newRow("plan") << u"UPDATE plan SET version = 9"_s;
    QTest::newRow("closed days") << u"UPDATE closed_days SET version = 2"_s;
}

void tst_ReflowRepository::undoStopsAtOthersWork()
{
    QFETCH(QString, sql);
    const ReflowId id = change();
    StorageFixture::must(database().runScript(sql));
    const QStringList before = rows();
    QCOMPARE(ReflowRepository::isUntouched(database(), id), false);
    const auto done = undo(id);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, u"reflow"_s);
    QCOMPARE(rows(), before);
}

void tst_ReflowRepository::namesThePlansItTouched()
{
    m_fixture->addPlan(m_plan.client);
    QVERIFY(*ReflowRepository::plansOf(database(), change()) ==
            (QList<std::pair<PlanId, ClientId>>{{m_plan.id, m_plan.client}}));
    QVERIFY(*ReflowRepository::plansOf(database(), move()) ==
            (QList<std::pair<PlanId, ClientId>>{{m_plan.id, m_plan.client}}));
}

void tst_ReflowRepository::imagesOfWhatIsNotThere()
{
    QCOMPARE(reflowImageOf(database(), SessionId{m_fixture->newId()}).error().code,
             ErrorCode::NotFound);
    QCOMPARE(reflowImageOf(database(), PlanId{m_fixture->newId()}).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_ReflowRepository)
#include "tst_reflow_repository.moc"
