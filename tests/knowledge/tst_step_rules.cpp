// SPDX-License-Identifier: GPL-3.0-or-later
// The thresholds of step advice: the published values, each with a source, and what the reader of
// the file refuses.
#include "domain/StepSamples.h"
#include "knowledge/KnowledgeFolder.h"
#include "knowledge/StepRules.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepRules : public QObject
{
    Q_OBJECT

private slots:
    void valuesOfTheSources();
    void eachHasASourceAndAMeaning();
    void refuses_data();
    void refuses();
    void missingFile();
};

void tst_StepRules::valuesOfTheSources()
{
    const auto rules = loadStepRules();
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().field + u": "_s + rules.error().detail));
    QCOMPARE(rules->thresholds.painPoints, 2);
    QCOMPARE(rules->thresholds.painPercent, 30);
    QCOMPARE(rules->thresholds.goalPoints, 3);
    QCOMPARE(rules->thresholds.goalAveragePoints, 2);
    QCOMPARE(rules->thresholds.visitsRunning, 2);
    QCOMPARE(rules->thresholds.worsePoints, 2);
    QCOMPARE(rules->thresholds.flareWeeks, 2);
    QCOMPARE(rules->thresholds.recoveredPain, 0);
    QCOMPARE(rules->thresholds.flatReviews, 2);
    QCOMPARE(rules->thresholds, usualThresholds);
}

void tst_StepRules::eachHasASourceAndAMeaning()
{
    const auto rules = loadStepRules();
    QVERIFY(rules);
    QCOMPARE(rules->rules.size(), 9);
    const auto cites = [](const StepRule &rule, const QString &name) {
        return std::ranges::any_of(rule.sources,
                                   [&](const QString &source) { return source.contains(name); });
    };
    for (const StepRule &rule : rules->rules) {
        QVERIFY2(rule.meaning.endsWith(u'.') && rule.meaning.size() > 30, qPrintable(rule.id));
        QVERIFY2(!rule.sources.isEmpty(), qPrintable(rule.id));
        QCOMPARE(cites(rule, u"own convention"_s), rule.isOurs);
    }
    const QHash<QString, QString> published{{u"pain_points"_s, u"Farrar"_s},
                                            {u"pain_percent"_s, u"Ostelo"_s},
                                            {u"goal_points"_s, u"Stratford"_s},
                                            {u"goal_average_points"_s, u"Stratford"_s},
                                            {u"recovered_pain"_s, u"Kamper"_s}};
    for (const StepRule &rule : rules->rules) {
        QVERIFY2(cites(rule, published.value(rule.id)), qPrintable(rule.id));
        QCOMPARE(rule.isOurs, !published.contains(rule.id));
    }
}

void tst_StepRules::refuses_data()
{
    refusalColumns();
    refusalRow("not JSON", u"{"_s, u"["_s, u"step_rules.json"_s);
    refusalRow("other id", u"\"pain_points\""_s, u"\"pain_score\""_s, u"pain_score.id"_s);
    refusalRow("no value", u"\"value\": 30,"_s, u""_s, u"pain_percent.value"_s);
    refusalRow("value of text", u"\"value\": 30,"_s, u"\"value\": \"30\","_s,
               u"pain_percent.value"_s);
    refusalRow("below range", u"\"value\": 30,"_s, u"\"value\": 0,"_s, u"pain_percent.value"_s);
    refusalRow("above range", u"\"value\": 30,"_s, u"\"value\": 101,"_s, u"pain_percent.value"_s);
    refusalRow("twice", u"\"pain_percent\""_s, u"\"pain_points\""_s, u"pain_points.value"_s);
    refusalRow("twice, in range", u"\"worse_points\""_s, u"\"pain_points\""_s, u"rules"_s);
    refusalRow("unknown field", u"\"ours\""_s, u"\"hours\""_s, u"visits_running.hours"_s);
    refusalRow("no meaning", u"\"meaning\": \"The same for the average of two or more goals.\","_s,
               u""_s, u"goal_average_points.meaning"_s);
    refusalRow("unknown source", u"[\"kamper2010\"]"_s, u"[\"kamper\"]"_s,
               u"recovered_pain.sources"_s);
    refusalRow("no source", u"[\"kamper2010\"]"_s, u"[]"_s, u"recovered_pain.sources"_s);
    refusalRow("unused source", u"[\"kamper2010\"]"_s, u"[\"own\"]"_s, u"sources.kamper2010"_s);
    refusalRow("no sources at all", u"\"sources\": {"_s, u"\"books\": {"_s,
               u"pain_points.sources"_s);
    refusalRow("no rules", u"\"rules\": ["_s, u"\"laws\": ["_s, u"rules"_s);
}

void tst_StepRules::refuses()
{
    checkRefusal(loadStepRules, u"step_rules.json"_s);
}

void tst_StepRules::missingFile()
{
    checkMissingFile(loadStepRules, u"step_rules.json"_s);
}

QTEST_MAIN(tst_StepRules)
#include "tst_step_rules.moc"
