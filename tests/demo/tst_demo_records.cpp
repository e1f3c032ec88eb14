// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"
#include "demo/DemoWork.h"
#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <memory>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isScore(std::optional<int> score)
{
    return score && *score >= 0 && *score <= 10;
}

template <class Field>
int countWith(const QList<SessionRecord> &records, Field field)
{
    return static_cast<int>(std::ranges::count_if(
        records, [&](const SessionRecord &record) { return !(record.note.*field).isEmpty(); }));
}

} // namespace

// The session records of the demo practice: whole, in keeping with their plans, and as a therapist
// could have written them.
class TestDemoRecords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySessionIsScored();
    void goalsAreThePlansOwn();
    void goalsRiseAsPainFalls();
    void workIsWhatThePlansWordsSay();
    void workFitsTheClientsHealth();
    void textsVary();
    void someSayMoreLater();
    void nothingIsAltered();
    void oneRecordIsBegun_data() { days(); }
    void oneRecordIsBegun();
    void questionnairesEase_data() { days(); }
    void questionnairesEase();
    void aStepDownIsSuggested_data() { days(); }
    void aStepDownIsSuggested();
    void thereAreDecisions();

private:
    static void days();
    Practice &practiceOn(QDate today); // of 40 clients, made once a day

    DemoShelf m_shelf;
    std::map<QDate, std::unique_ptr<Practice>> m_practices;
    Practice *m_practice = nullptr;
    DemoContent m_content; // of 40 clients on a Monday
};

void TestDemoRecords::days()
{
    QTest::addColumn<QDate>("today");
    for (int i = 0; i < 7; ++i)
        QTest::newRow(qPrintable(monday.addDays(i).toString(u"dddd"_s))) << monday.addDays(i);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
}

Practice &TestDemoRecords::practiceOn(QDate today)
{
    auto &practice = m_practices[today];
    if (!practice)
        practice = m_shelf.practice({.today = today});
    return *practice;
}

void TestDemoRecords::initTestCase()
{
    m_practice = &practiceOn(monday);
    m_content = DemoContent::of(*m_practice);
    QVERIFY(m_content.records.size() > 150);
}

void TestDemoRecords::everySessionIsScored()
{
    for (const SessionRecord &record : m_content.records) {
        const SessionNote &note = record.note;
        QVERIFY(note.isSigned());
        for (const Scores &scores : {note.before, note.after})
            QVERIFY(isScore(scores.pain) && isScore(scores.stress) && isScore(scores.movement));
        QVERIFY(*note.after.pain <= *note.before.pain);
        QVERIFY(*note.after.stress <= *note.before.stress);
        QVERIFY(*note.after.movement >= *note.before.movement);
    }
}

void TestDemoRecords::goalsAreThePlansOwn()
{
    for (const Plan &plan : m_content.plans) {
        QList<GoalId> goals;
        for (const PlanGoal &goal : plan.goals)
            goals << goal.id;
        QVERIFY(!goals.isEmpty());
        for (const Session &session : m_content.sessionsOf(plan.id)) {
            const SessionRecord *record = m_content.recordOf(session.id);
            if (!record)
                continue;
            QList<GoalId> rated;
            for (const GoalRating &rating : record->note.goals) {
                rated << rating.goal;
                QVERIFY(isScore(rating.score));
            }
            QCOMPARE(rated, goals);
        }
    }
}

void TestDemoRecords::goalsRiseAsPainFalls()
{
    int courses = 0;
    int risen = 0;
    int dips = 0;
    for (const Plan &plan : m_content.plans) {
        QList<int> sums;
        for (const Session &session : m_content.sessionsOf(plan.id)) {
            if (const SessionRecord *record = m_content.recordOf(session.id)) {
                int sum = 0;
                for (const GoalRating &rating : record->note.goals)
                    sum += rating.score;
                dips += !sums.isEmpty() && sum < sums.last() ? 1 : 0;
                sums << sum;
            }
        }
        if (sums.size() < 6)
            continue;
        ++courses;
        risen += sums.last() > sums.first() ? 1 : 0;
    }
    QVERIFY(courses >= 10);
    QVERIFY2(risen * 10 >= courses * 9, qPrintable(u"%1 of %2"_s.arg(risen).arg(courses)));
    QVERIFY2(dips >= 10, qPrintable(QString::number(dips)));
}

// The demo's own reading of a plan's words and the program's agree.
void TestDemoRecords::workIsWhatThePlansWordsSay()
{
    const auto catalogue = m_practice->catalogue();
    QVERIFY(catalogue);
    for (const Plan &plan : m_content.plans) {
        const DemoWork work = demoWork(plan.focus, plan.techniques);
        const PlannedWork planned = plannedWork(**catalogue, plan.focus, plan.techniques);
        QStringList techniques;
        for (const Technique &technique : planned.techniques)
            techniques << technique.id;
        QCOMPARE(work.techniques, techniques);
        for (const RegionRef &site : work.sites) {
            QVERIFY2(std::ranges::any_of(planned.regions,
                                         [&](const RegionRef &region) {
                                             return (*catalogue)->regions().touches(region, site);
                                         }),
                     qPrintable(plan.focus + u": "_s + regionName(site)));
        }
    }
}

void TestDemoRecords::workFitsTheClientsHealth()
{
    for (const SessionRow &row : m_content.sessions) {
        const SessionRecord *record = m_content.recordOf(row.session.id);
        if (!record)
            continue;
        const auto screening = m_practice->health().screening(row.session.id);
        QVERIFY(screening);
        QVERIFY(!record->note.techniques.isEmpty());
        QVERIFY(record->note.pressure.has_value());
        QVERIFY2(screening->conflicts.isEmpty(), qPrintable(row.client.display()));
    }
}

void TestDemoRecords::textsVary()
{
    const auto all = static_cast<int>(m_content.records.size());
    QCOMPARE(countWith(m_content.records, &SessionNote::reaction), all);
    QCOMPARE(countWith(m_content.records, &SessionNote::homeCare), all);
    for (const auto field : {&SessionNote::products, &SessionNote::nextTime}) {
        const int some = countWith(m_content.records, field);
        QVERIFY2(some * 4 > all && some * 8 < all * 7, qPrintable(QString::number(some)));
    }
    QStringList said;
    for (const SessionRecord &record : m_content.records)
        said << record.note.subjective + record.note.objective + record.note.reaction;
    const qsizetype doubles = said.removeDuplicates();
    QVERIFY2(doubles * 4 < all, qPrintable(QString::number(doubles)));
}

void TestDemoRecords::someSayMoreLater()
{
    int addenda = 0;
    for (const SessionRecord &record : m_content.records) {
        for (const NoteAddendum &addendum : record.addenda) {
            ++addenda;
            QVERIFY(addendum.at > record.note.signedAt);
        }
    }
    QVERIFY2(addenda >= 4 && addenda <= 30, qPrintable(QString::number(addenda)));
}

void TestDemoRecords::nothingIsAltered()
{
    for (const SessionRecord &record : m_content.records)
        QVERIFY(!record.altered);
}

void TestDemoRecords::oneRecordIsBegun()
{
    QFETCH(QDate, today);
    const DemoContent content = DemoContent::of(practiceOn(today));
    QCOMPARE(content.drafts.size(), 1);
    const SessionNote &draft = content.drafts.first();
    QVERIFY(!draft.isSigned() && !draft.subjective.isEmpty());
    const auto row = std::ranges::find_if(content.sessions, [&](const SessionRow &other) {
        return other.session.id == draft.session;
    });
    QVERIFY(row != content.sessions.end());
    const QDate workday =
        today.dayOfWeek() > Qt::Friday ? today.addDays(8 - today.dayOfWeek()) : today;
    QCOMPARE(row->session.start.day(), workday);
}

void TestDemoRecords::questionnairesEase()
{
    QFETCH(QDate, today);
    const DemoContent content = DemoContent::of(practiceOn(today));
    QHash<ClientId, QList<int>> values;
    for (const MeasureValue &total : content.totals) {
        QCOMPARE(total.measure, u"rmdq"_s);
        QVERIFY(total.value >= 0 && total.value <= 24);
        QVERIFY(total.day <= today);
        values[total.client] << total.value;
    }
    QCOMPARE(values.size(), 3);
    for (const QList<int> &course : std::as_const(values)) {
        QVERIFY(course.size() >= 2);
        QVERIFY(course.last() < course.first());
    }
}

// On the Today page, and where the plan is looked at.
void TestDemoRecords::aStepDownIsSuggested()
{
    QFETCH(QDate, today);
    Practice &practice = practiceOn(today);
    const auto items = practice.today().needsAttention();
    QVERIFY(items);
    int down = 0;
    for (const AttentionItem &item : *items) {
        if (item.kind != AttentionKind::AdviceWaiting || item.advice != StepKind::Down)
            continue;
        ++down;
        const auto review = practice.reviews().of(item.plan);
        QVERIFY(review);
        QCOMPARE(review->advice.kind, StepKind::Down);
        QVERIFY(review->advice.numbers.points() <= -2);
        QVERIFY(review->advice.numbers.run >= 2);
    }
    QVERIFY2(down >= 1 && down <= 3, qPrintable(QString::number(down)));
}

// Of the many who would wait for one.
void TestDemoRecords::thereAreDecisions()
{
    const auto practice = m_shelf.practice({.clients = 150, .today = monday});
    QHash<StepKind, int> taken;
    const auto done = practice->archive().eachPlan([&](const Plan &plan, const PersonName &) {
        for (const StepDecision &decision :
             practice->reviews().decisionsOf(plan.id).value_or(QList<StepDecision>()))
            ++taken[decision.taken];
        return true;
    });
    QVERIFY(done);
    QVERIFY(taken[StepKind::Hold] > 5);
    QVERIFY(taken[StepKind::Down] > 0);
}

QTEST_GUILESS_MAIN(TestDemoRecords)
#include "tst_demo_records.moc"
