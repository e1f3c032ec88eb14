// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/StepRules.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto fileName = u"step_rules.json"_s;

struct Threshold
{
    QString id;
    int StepThresholds::*value;
    int least;
    int most;
};

const std::array thresholds = {
    Threshold{u"pain_points"_s, &StepThresholds::painPoints, 1, 10},
    Threshold{u"pain_percent"_s, &StepThresholds::painPercent, 1, 100},
    Threshold{u"goal_points"_s, &StepThresholds::goalPoints, 1, 10},
    Threshold{u"goal_average_points"_s, &StepThresholds::goalAveragePoints, 1, 10},
    Threshold{u"visits_running"_s, &StepThresholds::visitsRunning, 1, 10},
    Threshold{u"worse_points"_s, &StepThresholds::worsePoints, 1, 10},
    Threshold{u"flare_weeks"_s, &StepThresholds::flareWeeks, 1, 4},
    Threshold{u"recovered_pain"_s, &StepThresholds::recoveredPain, 0, 9},
    Threshold{u"flat_reviews"_s, &StepThresholds::flatReviews, 1, 10},
};

StepRule readRule(const QJsonObject &object, qsizetype at, FileSources &sources,
                  KnowledgeProblem &problem)
{
    const QString id = object.value(u"id"_s).toString();
    JsonFields fields(object, id.isEmpty() ? u"rules[%1]"_s.arg(at) : id, problem);
    StepRule rule;
    rule.id = fields.text(u"id"_s);
    rule.value = fields.numberOr(u"value"_s, -1);
    rule.meaning = fields.text(u"meaning"_s);
    rule.isOurs = fields.flagOr(u"ours"_s, false);
    rule.sources = sources.citationsOf(fields);
    fields.finish();
    const auto threshold = std::ranges::find(thresholds, rule.id, &Threshold::id);
    if (threshold == thresholds.end())
        fields.complain(u"id"_s, u"unknown rule"_s);
    else if (rule.value < threshold->least || rule.value > threshold->most)
        fields.complain(u"value"_s,
                        u"not from %1 to %2"_s.arg(threshold->least).arg(threshold->most));
    return rule;
}

// Each threshold from its one rule.
StepThresholds thresholdsOf(const QList<StepRule> &rules, KnowledgeProblem &problem)
{
    StepThresholds values;
    for (const Threshold &threshold : thresholds) {
        const auto count = std::ranges::count(rules, threshold.id, &StepRule::id);
        if (count != 1 && !problem)
            problem = Error{ErrorCode::KnowledgeInvalid, threshold.id,
                            count == 0 ? u"the rule is missing"_s : u"the rule is there twice"_s};
        const auto rule = std::ranges::find(rules, threshold.id, &StepRule::id);
        values.*threshold.value = rule == rules.end() ? 0 : rule->value;
    }
    return values;
}

} // namespace

Result<StepRules> loadStepRules(const QString &folder)
{
    KnowledgeProblem problem;
    const QJsonObject file = readKnowledgeFile(folder, fileName, problem);
    FileSources sources(file, problem);
    JsonFields top(file, {}, problem);
    const QJsonArray entries = top.array(u"rules"_s);
    StepRules read;
    for (qsizetype i = 0; i < entries.size(); ++i)
        read.rules << readRule(entries.at(i).toObject(), i, sources, problem);
    read.thresholds = thresholdsOf(read.rules, problem);
    if (!top.objectOrNone(u"sources"_s))
        top.complain(u"sources"_s, u"an object is needed"_s);
    top.finish();
    sources.finish();
    if (problem)
        return tl::make_unexpected(*problem);
    return read;
}

} // namespace unknot
