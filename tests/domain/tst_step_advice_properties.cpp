// SPDX-License-Identifier: GPL-3.0-or-later
// Over thousands of random situations: the same input gives the same advice in any order, a red
// flag always refers, and a step down stands on what the last visits say.
#include "domain/StepAdvice.h"
#include "domain/StepAdviceText.h"
#include "domain/StepSamples.h"
#include "domain/TaperSteps.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepAdviceProperties : public QObject
{
    Q_OBJECT

private slots:
    void orderNeverMatters();
    void aRedFlagAlwaysRefers();
    void stepsStandOnTheirNumbers();
    void everyAdviceHasWords();
    void everyKindOccurs();
};

namespace {

constexpr int cases = 4000;

QList<StepSituation> randomSituations()
{
    QRandomGenerator random(20261123);
    const auto below = [&](int limit) { return static_cast<int>(random.bounded(limit)); };
    const std::array tapers = {
        taperOf(u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s),
        taperOf(u"1x/wk x 4, 2x/wk x 2, 1x/wk x 2, 1x/4wk"_s),
        taperOf(u"1x/wk until pain is halved, 1x/4wk"_s),
    };
    QList<StepSituation> situations;
    for (int i = 0; i < cases; ++i) {
        StepSituation situation;
        situation.taper = tapers.at(static_cast<size_t>(below(static_cast<int>(tapers.size()))));
        situation.phase = below(static_cast<int>(situation.taper.phases.size()));
        situation.phaseStart = sampleStart;
        situation.today = sampleStart.addDays(below(50));
        const int level = below(11);
        const int drift = below(4); // some courses get better
        int at = -8;
        for (int visit = below(12); visit > 0; --visit) {
            at += below(9); // now and then two on one day
            const int pain = std::clamp(level + below(4) - 2 - drift * at / 15, -1, 10);
            situation.visits << VisitPain{sampleStart.addDays(at),
                                          pain < 0 ? std::nullopt : std::optional(pain)};
        }
        for (int goal = below(3); goal > 0; --goal) {
            FunctionGoal added{u"Goal %1"_s.arg(goal), {}, 10};
            for (const VisitPain &visit : situation.visits)
                added.scores << GoalScore{
                    visit.day,
                    std::clamp(below(5) +
                                   drift * static_cast<int>(sampleStart.daysTo(visit.day)) / 10,
                               0, 10)};
            situation.goals << added;
        }
        for (int review = below(3); review > 0; --review)
            situation.reviews << sampleStart.addDays(below(50));
        situations << situation;
    }
    return situations;
}

template <class List>
void shuffle(List &list, QRandomGenerator &random)
{
    std::shuffle(list.begin(), list.end(), random);
}

// The rule again, as plainly as it can be said, for visits on days of their own.
bool reachedAt(const StepSituation &situation, const QList<VisitPain> &visits, qsizetype at)
{
    const auto first =
        std::ranges::find_if(visits, [](const auto &v) { return v.pain.has_value(); });
    const int fall = *first->pain - visits.at(at).pain.value_or(99);
    if (fall < 2 || fall * 10 < *first->pain * 3)
        return false;
    int sum = 0;
    bool one = false;
    for (const FunctionGoal &goal : situation.goals) {
        QMap<QDate, int> byDay;
        for (const GoalScore &score : goal.scores)
            byDay.insert(score.day, score.score);
        const int gain = byDay.value(visits.at(at).day) - byDay.value(first->day);
        one = one || gain >= 3;
        sum += gain;
    }
    const auto goals = static_cast<int>(situation.goals.size());
    return one || (goals > 1 && sum >= 2 * goals);
}

} // namespace

void tst_StepAdviceProperties::orderNeverMatters()
{
    QRandomGenerator random(7);
    for (StepSituation situation : randomSituations()) {
        const StepAdvice advice = adviseStep(situation, usualThresholds);
        QCOMPARE(adviseStep(situation, usualThresholds), advice);
        shuffle(situation.visits, random);
        shuffle(situation.goals, random);
        shuffle(situation.reviews, random);
        for (FunctionGoal &goal : situation.goals)
            shuffle(goal.scores, random);
        QCOMPARE(adviseStep(situation, usualThresholds), advice);
    }
}

void tst_StepAdviceProperties::aRedFlagAlwaysRefers()
{
    for (StepSituation situation : randomSituations()) {
        const StepNumbers numbers = adviseStep(situation, usualThresholds).numbers;
        situation.redFlag = true;
        const StepAdvice flagged = adviseStep(situation, usualThresholds);
        QCOMPARE(flagged.kind, StepKind::Refer);
        QCOMPARE(flagged.numbers, numbers);
        situation.redFlag = false;
        situation.level = Level::Urgent;
        QCOMPARE(adviseStep(situation, usualThresholds).kind, StepKind::Refer);
    }
}

void tst_StepAdviceProperties::stepsStandOnTheirNumbers()
{
    int down = 0;
    for (const StepSituation &situation : randomSituations()) {
        QList<VisitPain> visits = situation.visits;
        visits.removeIf([&](const VisitPain &visit) {
            return visit.day < situation.phaseStart || visit.day > situation.today;
        });
        std::ranges::sort(visits, {}, &VisitPain::day);
        if (std::ranges::adjacent_find(visits, {}, &VisitPain::day) != visits.end())
            continue;
        const StepAdvice advice = adviseStep(situation, usualThresholds);
        if (advice.kind == StepKind::Up) {
            QVERIFY(stepAbove(situation.taper, situation.phase));
            QVERIFY(advice.numbers.points() >= 2);
        }
        if (advice.reason != StepReason::Reached)
            continue;
        ++down;
        QVERIFY(situation.phase + 1 < situation.taper.phases.size());
        QVERIFY(reachedAt(situation, visits, visits.size() - 1));
        QVERIFY(reachedAt(situation, visits, visits.size() - 2));
    }
    QVERIFY2(down > 20, qPrintable(QString::number(down)));
}

void tst_StepAdviceProperties::everyAdviceHasWords()
{
    for (const StepSituation &situation : randomSituations()) {
        const QString text = stepAdviceText(adviseStep(situation, usualThresholds));
        QVERIFY2(text.endsWith(u'.') && !text.contains(u"%1"_s) && !text.contains(u"%2"_s) &&
                     !text.contains(u"%n"_s) && !text.contains(u"  "_s),
                 qPrintable(text));
    }
}

// Random situations that never reach a rule would prove nothing about it.
void tst_StepAdviceProperties::everyKindOccurs()
{
    QMap<StepKind, int> counts;
    for (const StepSituation &situation : randomSituations())
        ++counts[adviseStep(situation, usualThresholds).kind];
    QCOMPARE(counts.size(), 6);
    for (const int count : std::as_const(counts))
        QVERIFY2(count > 20, qPrintable(QString::number(count)));
}

QTEST_MAIN(tst_StepAdviceProperties)
#include "tst_step_advice_properties.moc"
