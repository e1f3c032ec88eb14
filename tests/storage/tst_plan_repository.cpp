// SPDX-License-Identifier: GPL-3.0-or-later
// Plans with their phases: what is read is what was saved, every kind of phase, and nobody
// overwrites another's change.
#include "storage/RawConnection.h"
#include "storage/SqlValue.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsWhatWasInserted();
    void readsWhatWasUpdated();
    void keepsEveryTaper_data();
    void keepsEveryTaper();
    void keepsEveryState();
    void refusesAStaleUpdate();
    void knowsNoOther();
    void needsItsClient();
    void listsNewestFirst();
    void keepsTheLengthOfTheCourse();
    void keepsReviewsBesideThePlan();

private:
    [[nodiscard]] Plan full();
    [[nodiscard]] Result<void> tryWrite(Result<void> (*work)(const Transaction &, const Plan &),
                                        const Plan &plan) const
    {
        auto transaction = Transaction::begin(m_fixture->database());
        return transaction.and_then([&](Transaction &begun) {
            return work(begun, plan).and_then([&] { return begun.commit(); });
        });
    }
    [[nodiscard]] Result<Plan> find(PlanId id) const
    {
        return PlanRepository::find(m_fixture->database(), id);
    }

    std::unique_ptr<StorageFixture> m_fixture;
    ClientId m_client;
};

void tst_PlanRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id;
}

Plan tst_PlanRepository::full()
{
    Plan plan;
    plan.id = {m_fixture->newId()};
    plan.client = m_client;
    plan.complaint = u"Đau lưng; \"lower\" back"_s;
    plan.goals = {{{m_fixture->newId()}, u"Sit an hour"_s},
                  {{m_fixture->newId()}, u"Lift the child"_s}};
    plan.focus = u"Lumbar, both"_s;
    plan.techniques = u"Myofascial release"_s;
    plan.homeCare = u"Walk 20 min\n\tdaily"_s;
    plan.minutes = 75;
    plan.taper =
        *readTaper(u"2x/wk until pain is halved, then review, 10 visits in 12wk, 1x/4wk"_s);
    plan.start = QDate(2028, 2, 29);
    plan.days = {Qt::Monday, Qt::Sunday};
    plan.dayWish = Wish::Preferred;
    plan.time = QTime(18, 45);
    plan.times = {QTime(17, 30), QTime(21, 15)};
    plan.timeWish = Wish::Preferred;
    plan.gapHours = 0;
    plan.anchor = CourseAnchor{3, 1, 2, QDate(2028, 4, 1)};
    plan.consentDate = QDate(2026, 11, 1);
    plan.review = {12, 6};
    plan.state = PlanState::Paused;
    plan.stateReason = u"on holiday"_s;
    plan.version = 1;
    return plan;
}

void tst_PlanRepository::readsWhatWasInserted()
{
    const Plan plan = full();
    QVERIFY(tryWrite(&PlanRepository::insert, plan));
    QVERIFY(find(plan.id) == plan);
}

void tst_PlanRepository::readsWhatWasUpdated()
{
    const Plan plan = full();
    QVERIFY(tryWrite(&PlanRepository::insert, plan));
    Plan other;
    other.id = plan.id;
    other.client = m_client;
    other.complaint = u"Neck"_s;
    other.taper = *readTaper(u"1x/wk x 3"_s); // fewer phases
    other.start = QDate(2026, 1, 1);
    other.time = QTime(0, 0);
    other.version = 2;
    QVERIFY(tryWrite(&PlanRepository::update, other));
    QVERIFY(find(plan.id) == other);
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM plan_phase"_s), 1);
}

void tst_PlanRepository::keepsEveryTaper_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line :
         {u"2x/wk x 3"_s, u"2x/wk x 3wk"_s, u"2x/wk x 3 visits"_s, u"2x/wk, 1x/wk"_s,
          u"10 visits in 12wk"_s, u"1x/4wk"_s, u"2x/wk until nó đỡ đau, then review, 1x/wk x 6"_s,
          u"1x/wk x 500"_s, u"1x/wk x 1, "_s.repeated(40) + u"1x/wk x 1"_s})
        QTest::newRow(line.left(40).toUtf8()) << line;
}

void tst_PlanRepository::keepsEveryTaper()
{
    QFETCH(QString, line);
    Plan plan = full();
    plan.taper = *readTaper(line);
    QVERIFY(tryWrite(&PlanRepository::insert, plan));
    const auto found = find(plan.id);
    QVERIFY(found == plan);
    QCOMPARE(printTaper(found->taper), line);
}

void tst_PlanRepository::keepsEveryState()
{
    for (const auto state : {PlanState::Draft, PlanState::Active, PlanState::Paused,
                             PlanState::Completed, PlanState::Discontinued}) {
        Plan plan = full();
        plan.state = state;
        QVERIFY(tryWrite(&PlanRepository::insert, plan));
        QCOMPARE(find(plan.id)->state, state);
    }
    RawConnection other(m_fixture->path());
    QCOMPARE(other.run(u"UPDATE plan SET state = 'lost'"_s), SQLITE_CONSTRAINT);
}

void tst_PlanRepository::refusesAStaleUpdate()
{
    Plan first = full();
    QVERIFY(tryWrite(&PlanRepository::insert, first));
    Plan second = first;
    first.version = 2;
    QVERIFY(tryWrite(&PlanRepository::update, first));
    second.version = 2;
    second.taper = *readTaper(u"1x/wk x 3"_s);
    const auto done = tryWrite(&PlanRepository::update, second);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, u"plan"_s);
    QVERIFY(find(first.id) == first); // its phases too
}

void tst_PlanRepository::knowsNoOther()
{
    QCOMPARE(find({m_fixture->newId()}).error().code, ErrorCode::NotFound);
    QVERIFY(PlanRepository::ofClient(m_fixture->database(), m_client)->isEmpty());
}

void tst_PlanRepository::needsItsClient()
{
    Plan plan = full();
    plan.client = {m_fixture->newId()};
    QVERIFY(!tryWrite(&PlanRepository::insert, plan));
    QCOMPARE(m_fixture->database().number(u"SELECT count(*) FROM plan_phase"_s), 0);
    plan = full();
    plan.complaint.clear();
    QVERIFY(!tryWrite(&PlanRepository::insert, plan));
}

void tst_PlanRepository::listsNewestFirst()
{
    const Plan old = full();
    const Plan young = full();
    QVERIFY(tryWrite(&PlanRepository::insert, young));
    QVERIFY(tryWrite(&PlanRepository::insert, old));
    m_fixture->addPlan(m_fixture->addClient(u"Bo"_s, u"Lind"_s).id);
    const auto plans = PlanRepository::ofClient(m_fixture->database(), m_client);
    QVERIFY(plans == QList<Plan>({young, old}));
}

void tst_PlanRepository::keepsTheLengthOfTheCourse()
{
    const auto length = [this](PlanId id) {
        return m_fixture->database().number(u"SELECT course_sessions FROM plan WHERE id = ?"_s,
                                            {sqlId(id)});
    };
    Plan plan = full();
    plan.taper = *readTaper(u"2x/wk x 2, 1x/wk x 3"_s);
    plan.anchor.reset();
    plan.state = PlanState::Draft;
    QVERIFY(tryWrite(&PlanRepository::insert, plan));
    QCOMPARE(length(plan.id), 0);
    plan.state = PlanState::Active;
    ++plan.version;
    QVERIFY(tryWrite(&PlanRepository::update, plan));
    QCOMPARE(length(plan.id), 7);
    plan.anchor =
        CourseAnchor{4, 1, 1, QDate(2028, 4, 1)}; // three done, two of the last phase left
    ++plan.version;
    QVERIFY(tryWrite(&PlanRepository::update, plan));
    QCOMPARE(length(plan.id), 5);
}

void tst_PlanRepository::keepsReviewsBesideThePlan()
{
    const Plan plan = full();
    QVERIFY(tryWrite(&PlanRepository::insert, plan));
    Database &database = m_fixture->database();
    const auto state = [&] { return *PlanRepository::reviewState(database, plan.id); };
    QVERIFY(state() == ReviewState());
    for (const auto advice : {StepKind::Down, StepKind::Up, StepKind::Refer, StepKind::Discharge}) {
        m_fixture->write(
            [&](const Transaction &t) { return PlanRepository::setAdvice(t, plan.id, advice); });
        QVERIFY(state() == (ReviewState{{}, 0, advice}));
    }
    const ReviewState reviewed{QDate(2026, 11, 20), 6, std::nullopt};
    m_fixture->write(
        [&](const Transaction &t) { return PlanRepository::setReviewState(t, plan.id, reviewed); });
    QVERIFY(state() == reviewed);
    QVERIFY(find(plan.id) == plan); // and no new version
    Plan edited = plan;
    ++edited.version;
    QVERIFY(tryWrite(&PlanRepository::update, edited));
    QVERIFY(state() == reviewed);
    QCOMPARE(PlanRepository::reviewState(database, {m_fixture->newId()}).error().code,
             ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(tst_PlanRepository)
#include "tst_plan_repository.moc"
