// SPDX-License-Identifier: GPL-3.0-or-later
// The step rules of clinical guidance, each boundary from both sides: what is suggested, and why.
#include "domain/StepAdvice.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepAdvice : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void places_data();
    void places();
    void redFlagsAndLevels_data();
    void redFlagsAndLevels();
    void missing_data();
    void missing();
    void thresholdsDecide();
    void kindsHaveNamesAndWords();
};

void tst_StepAdvice::rules_data()
{
    using enum StepKind;
    using enum StepReason;
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("goals");
    QTest::addColumn<StepKind>("kind");
    QTest::addColumn<StepReason>("reason");
    const auto row = [](const char *name, const QString &pains, const QString &goals, StepKind kind,
                        StepReason reason) {
        QTest::newRow(name) << pains << goals << kind << reason;
    };
    row("nothing", u""_s, u""_s, NotYet, TooFewScores);
    row("first visit only", u"7"_s, u"2"_s, NotYet, TooFewScores);
    row("second visit only", u"- 7"_s, u"2 5"_s, NotYet, TooFewScores);
    // down: pain
    row("29 %", u"7 5 5"_s, u"2 5 5"_s, Hold, Improving);
    row("30 %", u"10 7 7"_s, u"2 5 5"_s, Down, Reached);
    row("one point, 33 %", u"3 2 2"_s, u"2 5 5"_s, Hold, Improving);
    row("two points, 67 %", u"3 1 1"_s, u"2 5 5"_s, Down, Reached);
    row("two points, 20 %", u"10 8 8"_s, u"2 5 5"_s, Hold, Improving);
    // down: visits running
    row("one visit", u"7 4"_s, u"2 5"_s, Hold, Improving);
    row("two visits", u"7 4 4"_s, u"2 5 5"_s, Down, Reached);
    row("the latest no longer", u"7 4 4 6"_s, u"2 5 5 5"_s, Hold, Improving);
    row("two, not running", u"7 4 6 4"_s, u"2 5 5 5"_s, Hold, Improving);
    row("one between without score", u"7 4 - 4"_s, u"2 5 5 5"_s, Hold, Improving);
    row("the latest without score", u"7 4 4 -"_s, u"2 5 5 5"_s, Hold, Improving);
    row("start recorded late", u"- 7 4 4"_s, u"- 2 5 5"_s, Down, Reached);
    // down: goals
    row("no goals", u"7 4 4"_s, u""_s, Hold, AskAboutGoals);
    row("goal scored at one visit", u"7 4 4"_s, u"2 5 -"_s, Hold, AskAboutGoals);
    row("goal two points", u"7 4 4"_s, u"2 4 4"_s, Hold, Improving);
    row("goal three points", u"7 4 4"_s, u"2 5 5"_s, Down, Reached);
    row("goal three points once", u"7 4 4"_s, u"2 4 5"_s, Hold, Improving);
    row("two goals, 1.5 on average", u"7 4 4"_s, u"2 4 4;3 4 4"_s, Hold, Improving);
    row("two goals, 2 on average", u"7 4 4"_s, u"2 4 4;3 5 5"_s, Down, Reached);
    row("one goal falls back", u"7 4 4"_s, u"2 5 5;3 1 1"_s, Down, Reached);
    row("goal without pain", u"7 6 6"_s, u"2 5 5"_s, Hold, Improving);
    // worse
    row("one point worse", u"4 5"_s, u""_s, Hold, NoChange);
    row("two points worse", u"4 6"_s, u""_s, Up, Worse);
    row("worse with goals met", u"4 6"_s, u"5 10"_s, Up, Worse);
    row("worse than before, not than at the start", u"7 4 6"_s, u""_s, Hold, Improving);
    // discharge
    row("no pain once", u"5 0"_s, u""_s, Hold, Improving);
    row("no pain twice", u"5 0 0"_s, u""_s, Discharge, Recovered);
    row("one point of pain", u"5 1 1"_s, u""_s, Hold, AskAboutGoals);
    row("no pain from the start", u"0 0"_s, u""_s, Discharge, Recovered);
    row("goal met", u"5 4"_s, u"6 10"_s, Discharge, GoalsMet);
    row("goal all but met", u"5 4"_s, u"6 9"_s, Hold, Improving);
    row("one of two goals met", u"5 4"_s, u"6 10;6 9"_s, Hold, Improving);
    row("two goals met", u"5 4"_s, u"6 10;6 10"_s, Discharge, GoalsMet);
    // reviews
    row("five visits without gain", u"5 5 5 5 5"_s, u""_s, Hold, NoChange);
    row("six visits without gain", u"5 5 5 5 5 5"_s, u""_s, Refer, NoGain);
    row("six visits, a point worse", u"5 5 5 5 5 6"_s, u""_s, Refer, NoGain);
    row("six visits, a point better", u"5 5 5 5 5 4"_s, u""_s, Hold, Improving);
    row("six visits, goal moved", u"5 5 5 5 5 5"_s, u"2 2 2 2 2 5"_s, Hold, Improving);
    row("six visits, goal not moved", u"5 5 5 5 5 5"_s, u"2 2 2 2 2 4"_s, Refer, NoGain);
}

void tst_StepAdvice::rules()
{
    QFETCH(QString, pains);
    QFETCH(QString, goals);
    const StepAdvice advice = adviseStep(situationWith(pains, goals), usualThresholds);
    QTEST(advice.kind, "kind");
    QTEST(advice.reason, "reason");
    QCOMPARE(advice.thresholds, usualThresholds);
}

void tst_StepAdvice::places_data()
{
    using enum StepKind;
    using enum StepReason;
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("phase");
    QTest::addColumn<StepKind>("whenWorse");
    QTest::addColumn<StepReason>("worseReason");
    QTest::addColumn<StepReason>("reachedReason");
    const auto row = [](const char *name, const QString &line, int phase, StepKind kind,
                        StepReason worse, StepReason reached) {
        QTest::newRow(name) << line << phase << kind << worse << reached;
    };
    const QString flare = u"1x/wk x 4, 2x/wk x 2, 1x/wk x 2, 1x/2wk x 4"_s;
    row("first, twice a week", u"2x/wk x 2, 1x/wk"_s, 0, Refer, WorseAtTop, Reached);
    row("first, weekly", u"1x/wk x 2, 1x/2wk"_s, 0, Up, Worse, Reached);
    row("last", u"2x/wk x 2, 1x/wk x 4"_s, 1, Up, Worse, NoStepBelow);
    row("before a flare", flare, 0, Up, Worse, NoStepBelow);
    row("in a flare", flare, 1, Refer, WorseAgain, Reached);
    row("back from a flare", flare, 2, Refer, WorseAgain, Reached);
    row("a step further", flare, 3, Up, Worse, NoStepBelow);
}

void tst_StepAdvice::places()
{
    QFETCH(QString, line);
    QFETCH(int, phase);
    StepSituation worse = situationWith(u"4 6"_s);
    StepSituation reached = situationWith(u"7 4 4"_s, u"2 5 5"_s);
    for (StepSituation *situation : {&worse, &reached}) {
        situation->taper = taperOf(line);
        situation->phase = phase;
    }
    const StepAdvice whenWorse = adviseStep(worse, usualThresholds);
    QTEST(whenWorse.kind, "whenWorse");
    QTEST(whenWorse.reason, "worseReason");
    const StepAdvice whenReached = adviseStep(reached, usualThresholds);
    QTEST(whenReached.reason, "reachedReason");
    QCOMPARE(whenReached.kind,
             whenReached.reason == StepReason::Reached ? StepKind::Down : StepKind::Hold);
}

void tst_StepAdvice::redFlagsAndLevels_data()
{
    QTest::addColumn<bool>("redFlag");
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("refers");
    QTest::newRow("red flag") << true << Level::Clear << true;
    QTest::newRow("urgent") << false << Level::Urgent << true;
    QTest::newRow("stop") << false << Level::Stop << true;
    QTest::newRow("clearance") << false << Level::Clearance << false;
    QTest::newRow("clear") << false << Level::Clear << false;
}

// Whatever the pain says: down, up, discharge, hold, or nothing.
void tst_StepAdvice::redFlagsAndLevels()
{
    QFETCH(bool, redFlag);
    QFETCH(Level, level);
    QFETCH(bool, refers);
    for (const QString &pains : {u"7 4 4"_s, u"4 6"_s, u"5 0 0"_s, u"5 4"_s, u""_s}) {
        StepSituation situation = situationWith(pains, u"2 5 5"_s);
        situation.redFlag = redFlag;
        situation.level = level;
        const StepAdvice advice = adviseStep(situation, usualThresholds);
        QCOMPARE(advice.kind == StepKind::Refer, refers);
        if (refers)
            QCOMPARE(advice.reason, redFlag ? StepReason::RedFlag : StepReason::MustNotTreat);
    }
}

void tst_StepAdvice::missing_data()
{
    using enum StepMissing;
    QTest::addColumn<QString>("pains");
    QTest::addColumn<QString>("goals");
    QTest::addColumn<QList<StepMissing>>("missing");
    QTest::newRow("all there") << u"7 4 4"_s << u"2 5 5"_s << QList<StepMissing>{};
    QTest::newRow("nothing") << u""_s << u""_s << QList{PainScores, GoalScores};
    QTest::newRow("one visit") << u"7"_s << u"2"_s << QList{PainScores};
    QTest::newRow("latest pain") << u"7 4 -"_s << u"2 5 5"_s << QList{PainAtLastVisit};
    QTest::newRow("no goal") << u"7 4 4"_s << u""_s << QList{GoalScores};
    QTest::newRow("goal at the start only") << u"7 4 4"_s << u"2"_s << QList{GoalAtVisits};
    QTest::newRow("goal at one of two") << u"7 4 4"_s << u"2 - 5"_s << QList{GoalAtVisits};
    QTest::newRow("goal at both, not before")
        << u"7 5 4 4"_s << u"2 - 5 5"_s << QList<StepMissing>{};
}

void tst_StepAdvice::missing()
{
    QFETCH(QString, pains);
    QFETCH(QString, goals);
    QTEST(adviseStep(situationWith(pains, goals), usualThresholds).missing, "missing");
}

// No threshold is in the code: other values, other advice.
void tst_StepAdvice::thresholdsDecide()
{
    const StepSituation situation = situationWith(u"7 5 5"_s, u"2 5 5"_s);
    QCOMPARE(adviseStep(situation, usualThresholds).kind, StepKind::Hold);
    StepThresholds lower = usualThresholds;
    lower.painPercent = 28;
    QCOMPARE(adviseStep(situation, lower).kind, StepKind::Down);
    lower.painPercent = 29; // 2 of 7 is 28.6 %, however it is rounded for reading
    QCOMPARE(adviseStep(situation, lower).kind, StepKind::Hold);
    lower.painPercent = 28;
    lower.visitsRunning = 3;
    QCOMPARE(adviseStep(situation, lower).kind, StepKind::Hold);
    StepThresholds worse = usualThresholds;
    worse.worsePoints = 1;
    QCOMPARE(adviseStep(situationWith(u"4 5"_s), worse).kind, StepKind::Up);
}

void tst_StepAdvice::kindsHaveNamesAndWords()
{
    QStringList names;
    for (const StepKind kind : {StepKind::NotYet, StepKind::Down, StepKind::Hold, StepKind::Up,
                                StepKind::Refer, StepKind::Discharge}) {
        QCOMPARE(stepKindFrom(stepKindName(kind)), kind);
        QVERIFY(!stepKindWord(kind).isEmpty());
        names << stepKindName(kind);
    }
    QCOMPARE(names.join(u' '), u"not_yet down hold up refer discharge"_s);
    QCOMPARE(stepKindFrom(u"sideways"_s), std::nullopt);
}

QTEST_MAIN(tst_StepAdvice)
#include "tst_step_advice.moc"
