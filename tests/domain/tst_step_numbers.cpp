// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that step advice stands on: pain and goals against the phase's start, runs of visits,
// and when a review is due.
#include "domain/StepNumbers.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepNumbers : public QObject
{
    Q_OBJECT

private slots:
    void painRule_data();
    void painRule();
    void pain();
    void painOfOtherTimesDoesNotCount();
    void runs_data();
    void runs();
    void worseOfTwoOnOneDayCounts();
    void goalsStartWithThePhase();
    void goalBelongsToOneVisit();
    void reviews_data();
    void reviews();
};

void tst_StepNumbers::painRule_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("reached");
    QTest::newRow("10 to 7, 30 %") << 10 << 7 << true;
    QTest::newRow("10 to 8, 20 %") << 10 << 8 << false;
    QTest::newRow("7 to 5, 28.6 %") << 7 << 5 << false;
    QTest::newRow("6 to 4, 33 %") << 6 << 4 << true;
    QTest::newRow("2 to 1, one point") << 2 << 1 << false;
    QTest::newRow("2 to 0") << 2 << 0 << true;
    QTest::newRow("0 to 0") << 0 << 0 << false;
    QTest::newRow("worse") << 3 << 6 << false;
}

void tst_StepNumbers::painRule()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QTEST(reachesPainRule(from, to, usualThresholds), "reached");
}

void tst_StepNumbers::pain()
{
    const auto measured = [](const QString &pains) {
        return measureStep(situationWith(pains), usualThresholds);
    };
    const StepNumbers usual = measured(u"- 7 6 5 -"_s);
    QCOMPARE(usual.painAtStart, 7);
    QCOMPARE(usual.painNow, 5);
    QCOMPARE(usual.points(), -2);
    QCOMPARE(usual.percent(), -29);
    QCOMPARE(usual.visits, 5);
    QCOMPARE(usual.visitsMeasured, 3);
    QVERIFY(!usual.lastHasPain);
    QCOMPARE(measured(u"4 6"_s).percent(), 50);
    QCOMPARE(measured(u"0 2"_s).points(), 2);
    QCOMPARE(measured(u"0 2"_s).percent(), std::nullopt);
    QCOMPARE(measured(u"7"_s).painNow, std::nullopt);
    QCOMPARE(measured(u"7"_s).percent(), std::nullopt);
    QVERIFY(measured(u"7"_s).lastHasPain);
    QCOMPARE(measured(u""_s), measured(u""_s));
    QCOMPARE(measured(u""_s).painAtStart, std::nullopt);
}

void tst_StepNumbers::painOfOtherTimesDoesNotCount()
{
    StepSituation situation = situationWith(u"6 5"_s);
    const StepNumbers before = measureStep(situation, usualThresholds);
    situation.visits << VisitPain{situation.today.addDays(1), 0};
    QCOMPARE(measureStep(situation, usualThresholds), before);
    QCOMPARE(before.painAtPlanStart, std::nullopt);
    situation.visits << VisitPain{sampleStart.addDays(-1), 7}
                     << VisitPain{sampleStart.addDays(-5), 8};
    StepNumbers expected = before;
    expected.painAtPlanStart = 8;
    QCOMPARE(measureStep(situation, usualThresholds), expected);
}

void tst_StepNumbers::runs_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("goals");
    QTest::addColumn<int>("painRun");
    QTest::addColumn<int>("run");
    QTest::addColumn<int>("recoveredRun");
    QTest::newRow("none") << u"7 6 6"_s << u""_s << 0 << 0 << 0;
    QTest::newRow("three") << u"7 4 4 3"_s << u"2 5 5 5"_s << 3 << 3 << 0;
    QTest::newRow("goal at the last two") << u"7 4 4 3"_s << u"2 3 5 5"_s << 3 << 2 << 0;
    QTest::newRow("goal lost at last") << u"7 4 4 3"_s << u"2 5 5 3"_s << 3 << 0 << 0;
    QTest::newRow("broken") << u"7 4 6 3"_s << u"2 5 5 5"_s << 1 << 1 << 0;
    QTest::newRow("recovered") << u"7 4 0 0"_s << u""_s << 3 << 0 << 2;
    QTest::newRow("recovered, broken") << u"7 0 - 0"_s << u""_s << 1 << 0 << 1;
    QTest::newRow("never in pain") << u"0 0 0"_s << u""_s << 0 << 0 << 3;
}

void tst_StepNumbers::runs()
{
    QFETCH(QString, pains);
    QFETCH(QString, goals);
    const StepNumbers numbers = measureStep(situationWith(pains, goals), usualThresholds);
    QTEST(numbers.painRun, "painRun");
    QTEST(numbers.run, "run");
    QTEST(numbers.recoveredRun, "recoveredRun");
}

void tst_StepNumbers::worseOfTwoOnOneDayCounts()
{
    StepSituation situation = situationWith(u"7 4"_s, u"2 6"_s);
    situation.visits << VisitPain{situation.today, 6};
    situation.goals.first().scores << GoalScore{situation.today, 3};
    const StepNumbers numbers = measureStep(situation, usualThresholds);
    QCOMPARE(numbers.painNow, 6);
    QCOMPARE(numbers.bestGoal->to, 3);
}

void tst_StepNumbers::goalsStartWithThePhase()
{
    StepSituation situation = situationWith(u"7 6 5"_s, u"4 5 6;- 3 7"_s);
    StepNumbers numbers = measureStep(situation, usualThresholds);
    QCOMPARE(numbers.bestGoal, (GoalMove{u"Goal 2"_s, 3, 7}));
    QVERIFY(numbers.goalMoved);
    // Of those before the phase's first visit the last counts; a later one than today does not.
    situation.goals = {{u"Walk"_s,
                        {{sampleDay(2).addDays(1), 10},
                         {sampleStart.addDays(-2), 3},
                         {sampleStart.addDays(-9), 1},
                         {sampleDay(2), 5}},
                        10}};
    numbers = measureStep(situation, usualThresholds);
    QCOMPARE(numbers.bestGoal, (GoalMove{u"Walk"_s, 3, 5}));
    QVERIFY(!numbers.goalMoved);
    QVERIFY(!numbers.goalsMet);
    situation.goals.first().target = 5;
    QVERIFY(measureStep(situation, usualThresholds).goalsMet);
    situation.goals << FunctionGoal{u"Never asked"_s, {}, 5};
    QVERIFY(!measureStep(situation, usualThresholds).goalsMet);
}

// A score between two visits is the later one's; none is carried on to the next visit.
void tst_StepNumbers::goalBelongsToOneVisit()
{
    StepSituation situation = situationWith(u"7 4 4"_s, u"2"_s);
    const auto runWith = [&](const QList<QDate> &days) {
        situation.goals.first().scores = {{sampleStart, 2}};
        for (const QDate day : days)
            situation.goals.first().scores << GoalScore{day, 6};
        const StepNumbers numbers = measureStep(situation, usualThresholds);
        return numbers.goalsScored ? numbers.run : -1;
    };
    QCOMPARE(runWith({sampleDay(1), sampleDay(2)}), 2);
    QCOMPARE(runWith({sampleDay(1), sampleDay(2).addDays(-1)}), 2);
    QCOMPARE(runWith({sampleDay(1)}), -1);
    QCOMPARE(runWith({sampleDay(1).addDays(1), sampleDay(2)}), -1);
}

void tst_StepNumbers::reviews_data()
{
    QTest::addColumn<QString>("pains");
    QTest::addColumn<int>("days"); // from the phase's start to today
    QTest::addColumn<QList<int>>("held");
    QTest::addColumn<bool>("due");
    QTest::addColumn<int>("toReview");
    QTest::addColumn<int>("onDay");
    QTest::newRow("start") << u""_s << 0 << QList<int>{} << false << 6 << 28;
    QTest::newRow("27 days") << u"5 5"_s << 27 << QList<int>{} << false << 4 << 28;
    QTest::newRow("28 days") << u"5 5"_s << 28 << QList<int>{} << true << 4 << 28;
    QTest::newRow("five visits") << u"5 - 5 5 5"_s << 12 << QList<int>{} << false << 1 << 28;
    QTest::newRow("six visits") << u"5 - 5 5 5 5"_s << 15 << QList<int>{} << true << 0 << 28;
    QTest::newRow("held today") << u"5 5 5 5 5 5"_s << 15 << QList<int>{15} << false << 6 << 43;
    QTest::newRow("held before the last two")
        << u"5 5 5 5 5 5"_s << 15 << QList<int>{9} << false << 4 << 37;
    QTest::newRow("the last held counts")
        << u"5 5 5 5 5 5"_s << 15 << QList<int>{12, 6} << false << 5 << 40;
    QTest::newRow("held before the phase")
        << u"5 5"_s << 28 << QList<int>{-3, 0} << true << 4 << 28;
    QTest::newRow("not yet held") << u"5 5"_s << 28 << QList<int>{29} << true << 4 << 28;
}

void tst_StepNumbers::reviews()
{
    QFETCH(QString, pains);
    QFETCH(int, days);
    QFETCH(QList<int>, held);
    QFETCH(int, onDay);
    StepSituation situation = situationWith(pains);
    situation.today = sampleStart.addDays(days);
    for (const int day : held)
        situation.reviews << sampleStart.addDays(day);
    const StepNumbers numbers = measureStep(situation, usualThresholds);
    QTEST(numbers.reviewDue, "due");
    QTEST(numbers.visitsToReview, "toReview");
    QCOMPARE(numbers.reviewOn, sampleStart.addDays(onDay));
}

QTEST_MAIN(tst_StepNumbers)
#include "tst_step_numbers.moc"
