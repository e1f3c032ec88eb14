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

StepRule readRule(JsonFields &fields, KnowledgeFile &file)
{
    StepRule rule;
    rule.id = fields.text(u"id"_s);
    rule.value = fields.numberOr(u"value"_s, -1);
    rule.meaning = fields.text(u"meaning"_s);
    rule.isOurs = fields.flagOr(u"ours"_s, false);
    rule.sources = file.citationsOf(fields);
    const auto threshold = std::ranges::find(thresholds, rule.id, &Threshold::id);
    if (threshold == thresholds.end())
        fields.complain(u"id"_s, u"unknown rule"_s);
    else if (rule.value < threshold->least || rule.value > threshold->most)
        fields.complain(u"value"_s,
                        u"not from %1 to %2"_s.arg(threshold->least).arg(threshold->most));
    return rule;
}

// Each threshold from its rule.
StepThresholds thresholdsOf(const QList<StepRule> &rules, KnowledgeFile &file)
{
    StepThresholds values;
    for (const Threshold &threshold : thresholds) {
        const auto rule = std::ranges::find(rules, threshold.id, &StepRule::id);
        if (rule == rules.end())
            file.top().complain(u"rules"_s, u"\"%1\" is missing"_s.arg(threshold.id));
        else
            values.*threshold.value = rule->value;
    }
    return values;
}

} // namespace

Result<StepRules> loadStepRules(const QString &folder)
{
    KnowledgeFile file(folder, fileName);
    StepRules read;
    read.rules =
        file.entries(u"rules"_s, [&file](JsonFields &fields) { return readRule(fields, file); });
    read.thresholds = thresholdsOf(read.rules, file);
    return file.finish(read);
}

} // namespace unknot
