// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/ConditionCheck.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestFresh = 60;    // months
constexpr int longestSession = 240; // minutes

bool isOfTheEntry(const QString &region)
{
    return region == siteName() || region == belowSiteName();
}

bool usesSite(const Effect &effect)
{
    return std::ranges::any_of(effect.regions + effect.careRegions, isOfTheEntry);
}

bool ages(const ConditionRule &rule)
{
    return rule.fromDays > 0 || rule.untilDays >= 0;
}

bool limits(const Effect &effect)
{
    return !effect.regions.isEmpty() || !effect.excludedTechniques.isEmpty() ||
           effect.maxPressure != Pressure::Firm || !effect.position.isEmpty() ||
           effect.maxMinutes > 0 || !effect.careRegions.isEmpty();
}

// The days on which another rule may begin to hold.
QList<int> turningDays(const Condition &condition)
{
    QList<int> days{0};
    for (const ConditionRule &rule : condition.rules)
        days << rule.fromDays << std::max(rule.untilDays, 0);
    return days;
}

QStringList variantIds(const Condition &condition)
{
    if (condition.variants.isEmpty())
        return {QString()};
    QStringList ids;
    for (const ConditionVariant &variant : condition.variants)
        ids << variant.id;
    return ids;
}

} // namespace

ConditionCheck::ConditionCheck(const CatalogueData &data)
    : m_regions(data.regions)
    , m_sources(data.sources.keyBegin(), data.sources.keyEnd())
{
    for (const Technique &technique : data.techniques)
        m_techniques.insert(technique.id);
}

std::optional<Error> ConditionCheck::problemIn(const Condition &condition)
{
    m_condition = &condition;
    m_problem.reset();
    checkVariants();
    checkRegions(condition.usualRegions, u"usualRegions"_s);
    if (std::ranges::any_of(condition.usualRegions, isOfTheEntry))
        complain(u"usualRegions"_s, u"must name regions of the body"_s);
    if (condition.freshMonths < 1 || condition.freshMonths > longestFresh)
        complain(u"freshMonths"_s, u"not from 1 to %1"_s.arg(longestFresh));
    for (qsizetype i = 0; i < condition.rules.size(); ++i)
        checkRule(condition.rules.at(i), u"rules[%1]"_s.arg(i));
    checkUse();
    checkCover();
    return m_problem;
}

void ConditionCheck::complain(const QString &field, const QString &detail)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::KnowledgeInvalid, m_condition->id + u'.' + field, detail};
}

void ConditionCheck::checkVariants()
{
    const QStringList ids = variantIds(*m_condition);
    if (m_condition->variants.isEmpty() != m_condition->question.isEmpty())
        complain(u"question"_s, u"a question and its variants go together"_s);
    if (m_condition->variants.size() == 1)
        complain(u"variants"_s, u"one variant is no choice"_s);
    for (const QString &id : ids) {
        if (ids.count(id) > 1)
            complain(u"variants"_s, u"variant \"%1\" is there twice"_s.arg(id));
    }
}

// What the entry asks a person for is what its rules use, no more and no less.
void ConditionCheck::checkUse()
{
    const auto needsSite = [](const ConditionRule &rule) {
        return usesSite(rule.effect) || usesSite(rule.cleared);
    };
    if (m_condition->asksSite != std::ranges::any_of(m_condition->rules, needsSite))
        complain(u"asksSite"_s, u"does not agree with the rules' use of \"site\""_s);
    if (m_condition->asksOnset != std::ranges::any_of(m_condition->rules, ages))
        complain(u"asksOnset"_s, u"does not agree with the rules' days"_s);
}

void ConditionCheck::checkCover()
{
    QSet<const ConditionRule *> used;
    const QList<int> days = turningDays(*m_condition);
    for (const QString &variant : variantIds(*m_condition)) {
        for (const int day : days) {
            const ConditionRule *rule = ruleFor(*m_condition, variant, day);
            if (!rule && variant.isEmpty())
                complain(u"rules"_s, u"no rule for day %1"_s.arg(day));
            else if (!rule)
                complain(u"rules"_s,
                         u"no rule for variant \"%1\" on day %2"_s.arg(variant).arg(day));
            used.insert(rule);
        }
    }
    for (qsizetype i = 0; i < m_condition->rules.size(); ++i) {
        if (!used.contains(&m_condition->rules.at(i)))
            complain(u"rules[%1]"_s.arg(i), u"never holds, the rules before it do"_s);
    }
}

void ConditionCheck::checkRule(const ConditionRule &rule, const QString &place)
{
    const QStringList known = variantIds(*m_condition);
    for (const QString &variant : rule.variants) {
        if (!known.contains(variant))
            complain(place + u".variants"_s, u"unknown variant \"%1\""_s.arg(variant));
    }
    if (rule.untilDays >= 0 && rule.untilDays <= rule.fromDays)
        complain(place + u".untilDays"_s, u"not after fromDays"_s);
    checkEffect(rule.effect, place);
    const bool needsClearance = rule.effect.level == Level::Clearance;
    if (needsClearance && rule.cleared.instruction.isEmpty())
        complain(place + u".cleared"_s, u"what remains within a clearance is missing"_s);
    else if (!needsClearance && rule.cleared != Effect{})
        complain(place + u".cleared"_s, u"this level needs no clearance"_s);
    else if (needsClearance)
        checkEffect(rule.cleared, place + u".cleared"_s);
    if (rule.cleared.level >= Level::Clearance)
        complain(place + u".cleared.level"_s, u"not below clearance"_s);
    for (const QString &source : QStringList{rule.source} + rule.furtherSources) {
        if (!m_sources.contains(source))
            complain(place + u".source"_s, u"unknown source \"%1\""_s.arg(source));
    }
}

void ConditionCheck::checkEffect(const Effect &effect, const QString &place)
{
    checkRegions(effect.regions, place + u".regions"_s);
    checkRegions(effect.careRegions, place + u".care"_s);
    for (const QString &technique : effect.excludedTechniques) {
        if (!m_techniques.contains(technique))
            complain(place + u".excluded"_s, u"unknown technique \"%1\""_s.arg(technique));
    }
    if (effect.level == Level::Avoid && effect.regions.isEmpty())
        complain(place + u".regions"_s, u"none to leave out"_s);
    if (effect.level == Level::Adapt && !effect.regions.isEmpty())
        complain(place + u".level"_s, u"regions to leave out need avoid"_s);
    if (effect.level == Level::Clear && limits(effect))
        complain(place + u".level"_s, u"clear, yet it sets limits"_s);
    if (effect.maxMinutes > longestSession)
        complain(place + u".minutes"_s, u"over %1"_s.arg(longestSession));
}

void ConditionCheck::checkRegions(const QStringList &names, const QString &field)
{
    for (const QString &name : names) {
        if (!isOfTheEntry(name) && !m_regions.find(regionFrom(name).region))
            complain(field, u"unknown region \"%1\""_s.arg(name));
    }
}

} // namespace unknot
