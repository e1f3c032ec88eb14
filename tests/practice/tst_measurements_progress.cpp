// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's progress: each series and event from what was recorded, and nothing that was not.
#include "practice/ReflowSample.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_MeasurementsProgress : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void scoresOfEachSession();
    void leavesOutWhatWasNotAsked();
    void draftsSayNothing();
    void pointsStandByDay();
    void goalsInTheClientsWords();
    void goalsThatAreAskedNoMore();
    void totalsFromTheStartOn();
    void seriesHaveTheirOrder();
    void flaresPausesAndDecisions();
    void aPauseThatLasts();
    void anEmptyPlan();
    void refusesWhatIsNotThere();

private:
    void plan(const QStringList &goals = {});
    [[nodiscard]] Progress progress()
    {
        return TestPractice::must((*m_practice)->measurements().progress(m_plan.id));
    }
    [[nodiscard]] Session session(int number)
    {
        return m_practice->sessionsOf(m_plan.id).at(number - 1);
    }
    void sign(int number, SessionNote note);
    void addTotal(const QString &measure, QDate day, int value)
    {
        TestPractice::must(
            (*m_practice)->measurements().add({{}, m_plan.client, measure, day, value, 0}));
    }
    [[nodiscard]] QStringList labels();

    std::unique_ptr<TestPractice> m_practice;
    Plan m_plan;
};

namespace {

SessionNote painOf(int before, std::optional<int> after = {})
{
    SessionNote note;
    note.before.pain = before;
    note.after.pain = after;
    return note;
}

// "2026-11-09 1 7 4": day, session, value, after.
QStringList words(const ProgressSeries &series)
{
    QStringList result;
    for (const ProgressPoint &point : series.points)
        result << u"%1 %2 %3 %4"_s
                      .arg(point.day.toString(Qt::ISODate), QString::number(point.session),
                           QString::number(point.value),
                           point.after ? QString::number(*point.after) : QString())
                      .trimmed();
    return result;
}

} // namespace

void tst_MeasurementsProgress::init()
{
    m_practice = std::make_unique<TestPractice>();
    plan();
}

// Sessions on 9, 12, 16 and 19 November.
void tst_MeasurementsProgress::plan(const QStringList &goals)
{
    const ClientId client = m_practice->addClient(u"Ana"_s).id;
    m_practice->askHealth(client);
    Plan draft = TestPractice::draft(client);
    for (const QString &goal : goals)
        draft.goals << PlanGoal{{}, goal};
    m_plan = TestPractice::must((*m_practice)->planner().create(draft));
}

void tst_MeasurementsProgress::sign(int number, SessionNote note)
{
    const Session signedOne = session(number);
    m_practice->setNow(signedOne.start.day(), QTime(16, 0));
    TestPractice::must((*m_practice)->sessions().sign(signedOne, std::move(note)));
}

QStringList tst_MeasurementsProgress::labels()
{
    QStringList result;
    for (const ProgressSeries &series : progress().series)
        result << series.measure.label;
    return result;
}

void tst_MeasurementsProgress::scoresOfEachSession()
{
    SessionNote first;
    first.before = {7, 5, 2};
    first.after = {4, 3, 6};
    sign(1, first);
    SessionNote second;
    second.before = {6, 0, 10};
    sign(2, second);
    const Progress found = progress();
    QCOMPARE(found.plan.id, m_plan.id);
    QVERIFY(found.sessions == m_practice->sessionsOf(m_plan.id));
    QCOMPARE(found.today, QDate(2026, 11, 12));
    QCOMPARE(labels(), QStringList({u"Pain"_s, u"Stress"_s, u"Movement"_s}));
    QCOMPARE(words(found.series.at(0)), QStringList({u"2026-11-09 1 7 4"_s, u"2026-11-12 2 6"_s}));
    QCOMPARE(words(found.series.at(1)), QStringList({u"2026-11-09 1 5 3"_s, u"2026-11-12 2 0"_s}));
    QCOMPARE(words(found.series.at(2)), QStringList({u"2026-11-09 1 2 6"_s, u"2026-11-12 2 10"_s}));
    QVERIFY(!found.series.at(0).measure.higherIsBetter);
    QVERIFY(found.series.at(2).measure.higherIsBetter);
    QVERIFY(found.events.isEmpty());
}

void tst_MeasurementsProgress::leavesOutWhatWasNotAsked()
{
    sign(1, painOf(7));
    SessionNote afterOnly;
    afterOnly.after.pain = 2;
    sign(2, afterOnly);
    sign(3, painOf(5));
    const Progress found = progress();
    QCOMPARE(found.series.size(), 1);
    QCOMPARE(words(found.series.first()), QStringList({u"2026-11-09 1 7"_s, u"2026-11-16 3 5"_s}));
}

void tst_MeasurementsProgress::draftsSayNothing()
{
    SessionNote draft = painOf(7);
    draft.session = session(1).id;
    TestPractice::must((*m_practice)->sessions().keepDraft(draft));
    QVERIFY(progress().series.isEmpty());
}

void tst_MeasurementsProgress::pointsStandByDay()
{
    TestPractice::must(
        (*m_practice)->sessions().move(session(1), QDate(2026, 11, 14), QTime(9, 0)));
    sign(2, painOf(6));
    sign(1, painOf(3));
    QCOMPARE(words(progress().series.first()),
             QStringList({u"2026-11-12 2 6"_s, u"2026-11-14 1 3"_s}));
}

void tst_MeasurementsProgress::goalsInTheClientsWords()
{
    plan({u"Sleep"_s, u"Bế con"_s});
    SessionNote first;
    first.goals = {{m_plan.goals.at(1).id, 2}};
    sign(1, first);
    SessionNote second;
    second.goals = {{m_plan.goals.at(0).id, 0}, {m_plan.goals.at(1).id, 5}};
    sign(2, second);
    const auto series = progress().series;
    QCOMPARE(labels(), QStringList({u"Sleep"_s, u"Bế con"_s}));
    QCOMPARE(series.at(0).measure.id, u"goal"_s);
    QVERIFY(series.at(0).goal == m_plan.goals.at(0).id);
    QVERIFY(series.at(1).goal == m_plan.goals.at(1).id);
    QCOMPARE(words(series.at(0)), QStringList{u"2026-11-12 2 0"_s});
    QCOMPARE(words(series.at(1)), QStringList({u"2026-11-09 1 2"_s, u"2026-11-12 2 5"_s}));
}

void tst_MeasurementsProgress::goalsThatAreAskedNoMore()
{
    plan({u"Sleep"_s, u"Drive"_s, u"Lift"_s});
    SessionNote note;
    note.goals = {{m_plan.goals.at(0).id, 2}, {m_plan.goals.at(2).id, 3}};
    sign(1, note);
    m_plan = TestPractice::must((*m_practice)->planner().find(m_plan.id));
    m_plan.goals = {m_plan.goals.at(2)};
    m_plan = TestPractice::must((*m_practice)->planner().save(m_plan));
    QCOMPARE(labels(), QStringList({u"Lift"_s, u"Sleep"_s})); // Drive was never scored
    QCOMPARE(words(progress().series.at(1)), QStringList{u"2026-11-09 1 2"_s});
    QCOMPARE(progress().plan.goals.size(), 1);
}

void tst_MeasurementsProgress::totalsFromTheStartOn()
{
    const QDate start = m_plan.start;
    addTotal(u"rmdq"_s, start.addDays(-1), 20);
    addTotal(u"rmdq"_s, start, 17);
    m_practice->setNow(start.addDays(30));
    addTotal(u"rmdq"_s, start.addDays(30), 9);
    addTotal(u"odi"_s, start.addDays(-1), 50); // nothing of it is left
    const ClientId other = m_practice->addClient(u"Ben"_s).id;
    TestPractice::must((*m_practice)->measurements().add({{}, other, u"gad7"_s, start, 5, 0}));
    const auto series = progress().series;
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.first().measure.id, u"rmdq"_s);
    QVERIFY(series.first().goal.isNull());
    QCOMPARE(words(series.first()), QStringList({u"2026-11-09 0 17"_s, u"2026-12-09 0 9"_s}));
}

void tst_MeasurementsProgress::seriesHaveTheirOrder()
{
    plan({u"Sleep"_s});
    addTotal(u"rmdq"_s, m_plan.start, 17);
    addTotal(u"gad7"_s, m_plan.start, 3);
    SessionNote note;
    note.before = {7, 5, 2};
    note.goals = {{m_plan.goals.first().id, 2}};
    sign(1, note);
    QStringList ids;
    for (const ProgressSeries &series : progress().series)
        ids << series.measure.id;
    QCOMPARE(ids,
             QStringList({u"pain"_s, u"stress"_s, u"movement"_s, u"goal"_s, u"gad7"_s, u"rmdq"_s}));
}

void tst_MeasurementsProgress::flaresPausesAndDecisions()
{
    ReflowSample sample;
    sample.record(3, 9); // two points worse, on 3 December
    sample.practice.setNow(ReflowSample::today());
    sample.apply(StepTaken{sample.plan, StepKind::Hold, sample.advice(), u"One bad week"_s});
    sample.practice.setNow(QDate(2026, 12, 7));
    sample.apply(sample.change(ReflowSample::Kind::Resumed)); // away until 21 December
    const auto events =
        TestPractice::must(sample.practice->measurements().progress(sample.plan)).events;
    const QDate today = ReflowSample::today();
    const QList<ProgressEvent> expected{
        {ProgressEventKind::Flare, QDate(2026, 12, 3), QDate(2026, 12, 3), {}, {}},
        {ProgressEventKind::Decided, today, today, StepKind::Hold, u"One bad week"_s},
        {ProgressEventKind::Pause, QDate(2026, 12, 7), QDate(2026, 12, 20), {}, {}}};
    QVERIFY(events == expected);
    // Another plan's are its own.
    QVERIFY(TestPractice::must(sample.practice->measurements().progress(sample.other))
                .events.isEmpty());
}

void tst_MeasurementsProgress::aPauseThatLasts()
{
    TestPractice::must((*m_practice)->planner().setState(m_plan, PlanState::Paused, u"Away"_s));
    const auto events = progress().events;
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().kind, ProgressEventKind::Pause);
    QCOMPARE(events.first().from, TestPractice::today());
    QVERIFY(!events.first().until.isValid());
}

void tst_MeasurementsProgress::anEmptyPlan()
{
    const Progress found = progress();
    QVERIFY(found.series.isEmpty());
    QVERIFY(found.events.isEmpty());
    QCOMPARE(found.sessions.size(), 4);
    QCOMPARE(found.today, TestPractice::today());
}

void tst_MeasurementsProgress::refusesWhatIsNotThere()
{
    const Error error = refusal((*m_practice)->measurements().progress({QUuid::createUuid()}));
    QCOMPARE(error.code, ErrorCode::NotFound);
    QCOMPARE(error.field, u"plan"_s);
}

QTEST_GUILESS_MAIN(tst_MeasurementsProgress)
#include "tst_measurements_progress.moc"
