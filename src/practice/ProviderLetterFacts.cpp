// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ProviderLetterFacts.h"

#include "knowledge/Catalogue.h"

#include <algorithm>
#include <functional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int endingDays = 28;

bool mayNeedAgreement(const Condition *condition)
{
    return condition && std::ranges::any_of(condition->rules, [](const ConditionRule &rule) {
               return rule.effect.level == Level::Clearance;
           });
}

QString variantWords(const Condition *condition, const QString &id)
{
    if (!condition || id.isEmpty())
        return {};
    const auto found = std::ranges::find(condition->variants, id, &ConditionVariant::id);
    return found == condition->variants.end() ? QString() : found->label;
}

QString regionWords(const QList<RegionRef> &regions, const RegionTree &tree)
{
    QStringList words;
    for (const RegionRef &region : regions)
        words << tree.label(region);
    return words.join(u"; "_s);
}

LetterCondition tell(const Finding &finding, const HealthHistory &history,
                     const Catalogue &catalogue)
{
    LetterCondition told{.label = finding.label,
                         .variant = {},
                         .regions = {},
                         .since = {},
                         .clearedUntil = finding.clearedUntil,
                         .why = finding.why,
                         .source = catalogue.source(finding.source)};
    const auto entry = std::ranges::find(history.entries, finding.entry, &ConditionEntry::id);
    if (finding.entry.isNull() || entry == history.entries.end())
        return told;
    told.variant = variantWords(catalogue.find(finding.condition), entry->variant);
    told.regions = regionWords(entry->sites, catalogue.regions());
    told.since = entry->since;
    return told;
}

QList<LetterCondition> tellThose(const Verdict &verdict, const HealthHistory &history,
                                 const Catalogue &catalogue,
                                 const std::function<bool(const Finding &)> &wanted)
{
    QList<LetterCondition> told;
    for (const Finding &finding : verdict.findings) {
        if (wanted(finding))
            told << tell(finding, history, catalogue);
    }
    return told;
}

// Of two answers on one day the yes counts, as it does in screening.
const RedFlagAnswer *latestAnswer(const HealthHistory &history, const QString &flag, QDate day)
{
    const RedFlagAnswer *found = nullptr;
    for (const RedFlagAnswer &answer : history.redFlags) {
        if (answer.flag != flag || !answer.asked.isValid() || answer.asked > day)
            continue;
        if (!found || answer.asked > found->asked || (answer.asked == found->asked && answer.yes))
            found = &answer;
    }
    return found;
}

} // namespace

QList<LetterCondition> conditionsToAgree(const Verdict &verdict, const HealthHistory &history,
                                         const Catalogue &catalogue)
{
    const auto mayNeed = [&](const Finding &finding) {
        return mayNeedAgreement(catalogue.find(finding.condition));
    };
    const auto asksNow = [&](const Finding &finding) {
        const QDate until = finding.clearedUntil;
        return finding.level == Level::Clearance ||
               (!finding.overrideReason.isEmpty() && !until.isValid() && mayNeed(finding)) ||
               (until.isValid() && verdict.date.daysTo(until) <= endingDays);
    };
    const auto asksAtTimes = [&](const Finding &finding) {
        return finding.clearedUntil.isValid() || mayNeed(finding);
    };
    const auto now = tellThose(verdict, history, catalogue, asksNow);
    return now.isEmpty() ? tellThose(verdict, history, catalogue, asksAtTimes) : now;
}

QList<LetterCondition> conditionsToRefer(const Verdict &verdict, const HealthHistory &history,
                                         const Catalogue &catalogue)
{
    // What was answered to a question is told as that.
    return tellThose(verdict, history, catalogue, [&](const Finding &finding) {
        const RedFlagAnswer *answer = latestAnswer(history, finding.condition, verdict.date);
        return finding.level >= Level::Stop && !finding.entry.isNull() && !(answer && answer->yes);
    });
}

QList<LetterAnswer> answersToRefer(const HealthHistory &history, QDate day,
                                   const Catalogue &catalogue)
{
    QList<LetterAnswer> answers;
    for (const RedFlag &flag : catalogue.redFlags()) {
        const RedFlagAnswer *answer = latestAnswer(history, flag.condition, day);
        if (answer && answer->yes)
            answers << LetterAnswer{flag.question, answer->asked, flag.now};
    }
    return answers;
}

ProviderLetterInput letterOf(LetterKind kind, const PracticeProfile &practice, const Client &client,
                             const Verdict &verdict, const HealthHistory &history,
                             const Catalogue &catalogue)
{
    ProviderLetterInput input;
    input.kind = kind;
    input.practice = practice;
    input.client = client;
    input.printed = verdict.date;
    if (kind == LetterKind::Clearance) {
        input.conditions = conditionsToAgree(verdict, history, catalogue);
    } else {
        input.conditions = conditionsToRefer(verdict, history, catalogue);
        input.answers = answersToRefer(history, verdict.date, catalogue);
    }
    return input;
}

std::optional<Plan> planOfLetter(const QList<Plan> &plans)
{
    const auto open = std::ranges::find_if(plans, [](const Plan &plan) {
        return plan.state != PlanState::Completed && plan.state != PlanState::Discontinued;
    });
    return open == plans.end() ? std::nullopt : std::optional(*open);
}

} // namespace unknot
