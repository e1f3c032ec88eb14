// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScreeningSamples.h"

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

Effect effect(Level level, const QStringList &regions = {}, const QStringList &techniques = {},
              Pressure pressure = Pressure::Firm, int minutes = 0)
{
    Effect made;
    made.level = level;
    made.regions = regions;
    made.excludedTechniques = techniques;
    made.maxPressure = pressure;
    made.maxMinutes = minutes;
    made.instruction = levelName(level);
    return made;
}

ConditionRule rule(const Effect &asked, const Effect &cleared = {})
{
    ConditionRule made;
    made.effect = asked;
    made.cleared = cleared;
    made.why = u"Because."_s;
    made.source = u"book"_s;
    return made;
}

ConditionRule aged(ConditionRule made, int from, int until)
{
    made.fromDays = from;
    made.untilDays = until;
    return made;
}

Condition condition(const QString &id, const QList<ConditionRule> &rules)
{
    Condition made;
    made.id = id;
    made.label = id;
    made.rules = rules;
    made.asksOnset = rules.size() > 1 && rules.first().variants.isEmpty();
    return made;
}

Condition severeOrMild()
{
    ConditionRule severe = rule(effect(Level::Stop));
    severe.variants = {u"severe"_s};
    ConditionRule mild = rule(effect(Level::Clearance), effect(Level::Adapt));
    mild.variants = {u"mild"_s};
    Condition made = condition(u"graded"_s, {severe, mild});
    made.variants = {{u"mild"_s, u"Mild"_s}, {u"severe"_s, u"Severe"_s}};
    made.question = u"How bad?"_s;
    return made;
}

Condition highRiskPregnancy()
{
    ConditionRule usual = rule(effect(Level::Adapt, {}, {u"deep"_s}, Pressure::Medium));
    usual.variants = {u"usual"_s};
    ConditionRule high = rule(effect(Level::Clearance), effect(Level::Adapt));
    high.variants = {u"high_risk"_s};
    Condition made = condition(u"pregnancy_t2_t3"_s, {usual, high});
    made.variants = {{u"usual"_s, u"Usual"_s}, {u"high_risk"_s, u"High risk"_s}};
    return made;
}

Region region(const QString &id, const QString &parent = {}, const QStringList &below = {})
{
    Region made;
    made.id = id;
    made.label = id;
    made.parent = parent;
    made.sided = id != u"back";
    made.below = below;
    return made;
}

} // namespace

ScreeningSamples::ScreeningSamples()
    : m_regions({region(u"back"_s), region(u"leg"_s), region(u"thigh"_s, u"leg"_s, {u"calf"_s}),
                 region(u"calf"_s, u"leg"_s, {u"foot"_s}), region(u"foot"_s, u"leg"_s)})
{
    const auto site = effect(Level::Avoid, {u"site"_s});
    Condition veins =
        condition(u"veins"_s, {rule(effect(Level::Avoid, {u"site"_s, u"below_site"_s}))});
    veins.usualRegions = {u"calf"_s};
    Condition fragile =
        condition(u"fragile"_s,
                  {rule(effect(Level::Adapt, {}, {u"deep"_s, u"cups"_s}, Pressure::Light, 45))});
    fragile.freshMonths = 6;
    Condition feverish = condition(u"fever"_s, {rule(effect(Level::Stop))});
    feverish.freshMonths = 1;
    Effect scarEffect = effect(Level::Adapt, {}, {u"deep"_s}, Pressure::Medium, 60);
    scarEffect.careRegions = {u"site"_s};
    m_conditions = {
        condition(u"harmless"_s, {rule(effect(Level::Clear))}),
        fragile,
        condition(u"scar"_s, {rule(scarEffect)}),
        condition(u"wound"_s, {rule(site)}),
        veins,
        condition(u"spine"_s,
                  {rule(effect(Level::Clearance, {u"back"_s}, {u"thrust"_s}, Pressure::Light),
                        effect(Level::Adapt, {}, {u"thrust"_s}, Pressure::Medium))}),
        condition(u"surgery"_s, {aged(rule(effect(Level::Stop)), 0, 7),
                                 aged(rule(effect(Level::Clearance, {u"site"_s}), site), 7, 42),
                                 rule(effect(Level::Clear))}),
        severeOrMild(),
        feverish,
        condition(u"emergency"_s, {rule(effect(Level::Urgent))}),
        condition(u"pregnancy_t1"_s,
                  {rule(effect(Level::Clearance, {u"back"_s}), effect(Level::Avoid, {u"back"_s}))}),
        highRiskPregnancy(),
    };
}

ConditionLookup ScreeningSamples::lookup() const
{
    return [this](const QString &id) -> const Condition * {
        const auto found = std::ranges::find(m_conditions, id, &Condition::id);
        return found == m_conditions.end() ? nullptr : &*found;
    };
}

ConditionEntry ScreeningSamples::entry(const QString &condition)
{
    ConditionEntry made;
    made.id = ConditionEntryId{id(++m_entries)};
    made.condition = condition;
    return made;
}

HealthHistory ScreeningSamples::historyOf(const QList<ConditionEntry> &entries)
{
    HealthHistory history;
    history.entries = entries;
    history.asked = QDate(2199, 1, 1);
    return history;
}

Clearance ScreeningSamples::clearanceOf(const ConditionEntry &entry, QDate from, QDate until)
{
    Clearance made;
    made.id = ClearanceId{id(500)};
    made.entry = entry.id;
    made.from = from;
    made.until = until;
    made.limits = u"Not the neck"_s;
    return made;
}

Override ScreeningSamples::overrideOf(const ConditionEntry &entry, QDate from, QDate until)
{
    Override made;
    made.id = OverrideId{id(900)};
    made.entry = entry.id;
    made.reason = u"Spoke with the physio"_s;
    made.from = from;
    made.until = until;
    return made;
}

Verdict ScreeningSamples::screened(const HealthHistory &history, QDate on) const
{
    return screen(history, on, lookup(), m_regions);
}

QUuid ScreeningSamples::id(quint32 number)
{
    return QUuid(number, 1, 1, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

Finding findingFor(const Verdict &verdict, const QString &condition)
{
    const auto found = std::ranges::find(verdict.findings, condition, &Finding::condition);
    return found == verdict.findings.end() ? Finding() : *found;
}

QStringList namesOf(const QList<RegionRef> &regions)
{
    QStringList names;
    for (const RegionRef &region : regions)
        names << regionName(region);
    return names;
}
