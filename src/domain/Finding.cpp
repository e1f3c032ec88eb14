// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Finding.h"

#include <QCoreApplication>

#include <utility>

namespace unknot {

namespace {

struct FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

// Rules only change on these days, so the weightiest of them is the weightiest of all days.
const ConditionRule *weightiestRule(const Condition &condition, const QString &variant)
{
    const auto weight = [](const ConditionRule &rule) {
        return std::pair(rule.effect.level, rule.cleared.level);
    };
    const ConditionRule *found = ruleFor(condition, variant, 0);
    for (const ConditionRule &turning : condition.rules) {
        for (const int day : {turning.fromDays, turning.untilDays}) {
            const ConditionRule *rule = ruleFor(condition, variant, day);
            if (rule && (!found || weight(*rule) > weight(*found)))
                found = rule;
        }
    }
    return found;
}

const ConditionRule *ruleOn(const Condition &condition, const ConditionEntry &entry, QDate day)
{
    if (entry.since.isValid())
        return ruleFor(condition, entry.variant, static_cast<int>(entry.since.daysTo(day)));
    return condition.asksOnset ? weightiestRule(condition, entry.variant)
                               : ruleFor(condition, entry.variant, 0);
}

// Rules speak of "the site": the entry's own regions, else those where the condition usually is.
QList<RegionRef> regionsMeant(const QStringList &names, const QList<RegionRef> &sites,
                              const QStringList &usual, const RegionTree &tree)
{
    QList<RegionRef> regions;
    const auto add = [&](const QString &name, const RegionRef &site) {
        for (const RegionRef &region : tree.meant(name, site)) {
            if (!regions.contains(region))
                regions << region;
        }
    };
    for (const QString &name : names) {
        if (name != siteName() && name != belowSiteName()) {
            add(name, {});
        } else if (!sites.isEmpty()) {
            for (const RegionRef &site : sites)
                add(name, site);
        } else {
            for (const QString &site : usual)
                add(name, regionFrom(site));
        }
    }
    return regions;
}

// Of several that hold, the one that lasts longest speaks, then the one with the smallest id: the
// order they stand in must not matter.
const Clearance *clearanceFor(const ConditionEntry &entry, const HealthHistory &history, QDate day)
{
    const Clearance *found = nullptr;
    for (const Clearance &clearance : history.clearances) {
        const bool holds = clearance.entry == entry.id && clearance.from.isValid() &&
                           clearance.from <= day && day <= clearance.until;
        if (holds && (!found || clearance.until > found->until ||
                      (clearance.until == found->until && clearance.id < found->id)))
            found = &clearance;
    }
    return entry.id.isNull() ? nullptr : found;
}

const Override *overrideFor(const ConditionEntry &entry, const HealthHistory &history, QDate day)
{
    const Override *found = nullptr;
    for (const Override &given : history.overrides) {
        const bool holds = given.entry == entry.id && given.from.isValid() && given.from <= day &&
                           (!given.until.isValid() || day <= given.until) &&
                           !given.reason.trimmed().isEmpty();
        if (holds && (!found || given.id < found->id))
            found = &given;
    }
    return entry.id.isNull() ? nullptr : found;
}

void applyEffect(Finding &finding, const Effect &effect, const ConditionEntry &entry,
                 const Condition &condition, const RegionTree &tree)
{
    const auto meant = [&](const QStringList &names) {
        return regionsMeant(names, entry.sites, condition.usualRegions, tree);
    };
    finding.level = effect.level;
    finding.regions = meant(effect.regions);
    finding.careRegions = meant(effect.careRegions);
    finding.excludedTechniques = effect.excludedTechniques;
    finding.maxPressure = effect.maxPressure;
    finding.position = effect.position;
    finding.maxMinutes = effect.maxMinutes;
    finding.instruction = effect.instruction;
}

void applyRule(Finding &finding, const ConditionRule &rule)
{
    finding.why = rule.why;
    finding.source = rule.source;
    finding.confirmed = rule.confirmed;
    finding.disagreement = rule.disagreement;
}

void applyClearance(Finding &finding, const Clearance &clearance)
{
    finding.clearedUntil = clearance.until;
    finding.clearanceLimits = clearance.limits;
}

// The regions are worked on after all, with care; techniques and pressure stay limited.
void applyOverride(Finding &finding, const Override &given)
{
    if (finding.level <= Level::Adapt || finding.level == Level::Urgent)
        return;
    finding.level = Level::Adapt;
    finding.overrideReason = given.reason;
    const bool limitsAll = finding.careRegions.isEmpty() &&
                           (!finding.excludedTechniques.isEmpty() ||
                            finding.maxPressure != Pressure::Firm || finding.maxMinutes > 0);
    if (!limitsAll)
        finding.careRegions += finding.regions;
    finding.regions.clear();
}

// What the therapist wrote is kept at the level they chose.
void describeOwn(Finding &finding, const ConditionEntry &entry)
{
    finding.label = entry.ownLabel;
    finding.level = entry.ownLevel;
    (entry.ownLevel >= Level::Avoid ? finding.regions : finding.careRegions) = entry.sites;
    finding.instruction = entry.note;
    finding.why = FindingText::tr("Entered by the therapist; the catalogue has no rule for it.");
    finding.confirmed = false;
}

void describeUnknown(Finding &finding, const ConditionEntry &entry)
{
    finding.level = Level::Clearance;
    finding.regions = entry.sites;
    finding.instruction = FindingText::tr("Ask a healthcare provider first.");
    finding.why = FindingText::tr(
        "The catalogue does not know this condition or variant, so nothing is taken for granted.");
    finding.confirmed = false;
}

} // namespace

Finding findingOf(const ConditionEntry &entry, const Condition *condition,
                  const HealthHistory &history, QDate day, const RegionTree &regions)
{
    Finding finding;
    finding.entry = entry.id;
    finding.condition = entry.condition;
    finding.label = condition ? condition->label : entry.condition;

    const ConditionRule *rule = condition ? ruleOn(*condition, entry, day) : nullptr;
    if (rule) {
        applyRule(finding, *rule);
        applyEffect(finding, rule->effect, entry, *condition, regions);
    } else if (entry.condition.isEmpty()) {
        describeOwn(finding, entry);
    } else {
        describeUnknown(finding, entry);
    }

    const Clearance *clearance =
        finding.level == Level::Clearance ? clearanceFor(entry, history, day) : nullptr;
    if (clearance) {
        if (rule)
            applyEffect(finding, rule->cleared, entry, *condition, regions);
        else
            finding.level = finding.regions.isEmpty() ? Level::Adapt : Level::Avoid;
        applyClearance(finding, *clearance);
    }
    if (const Override *given = overrideFor(entry, history, day))
        applyOverride(finding, *given);
    return finding;
}

} // namespace unknot
