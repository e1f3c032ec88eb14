// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Screening.h"

#include "domain/Pregnancy.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int freshWithoutConditions = 12; // months

QString text(const char *source)
{
    return QCoreApplication::translate("Screening", source);
}

bool isActiveOn(const ConditionEntry &entry, QDate day)
{
    return (!entry.since.isValid() || entry.since <= day) &&
           (!entry.resolved.isValid() || day < entry.resolved);
}

bool hasVariant(const Condition &condition, const QString &variant)
{
    return std::ranges::find(condition.variants, variant, &ConditionVariant::id) !=
           condition.variants.end();
}

// Conditions to which a red-flag question was last answered with yes, by name.
QStringList raisedFlags(const QList<RedFlagAnswer> &answers, QDate day)
{
    std::map<QString, const RedFlagAnswer *> latest;
    for (const RedFlagAnswer &answer : answers) {
        if (!answer.asked.isValid() || answer.asked > day)
            continue;
        const RedFlagAnswer *&known = latest[answer.flag];
        if (!known || std::tie(known->asked, known->yes) < std::tie(answer.asked, answer.yes))
            known = &answer;
    }
    QStringList raised;
    for (const auto &[flag, answer] : latest) {
        if (answer->yes)
            raised << flag;
    }
    return raised;
}

template <class Value>
void addOnce(QList<Value> &values, const QList<Value> &added)
{
    for (const Value &value : added) {
        if (!values.contains(value))
            values << value;
    }
}

bool weightier(const Finding &a, const Finding &b)
{
    if (a.level != b.level)
        return a.level > b.level;
    return std::tie(a.label, a.condition, a.entry.value) <
           std::tie(b.label, b.condition, b.entry.value);
}

// One run of screen(): collects the findings of one history on one day.
class Screener
{
public:
    Screener(const HealthHistory &history, QDate day, const ConditionLookup &lookup,
             const RegionTree &regions)
        : m_history(history)
        , m_day(day)
        , m_lookup(lookup)
        , m_regions(regions)
        , m_weeks(pregnancyWeeks(history.dueDate, day))
    {
        m_verdict.date = day;
        m_verdict.findings.reserve(history.entries.size() + 1);
    }

    Verdict run()
    {
        for (const ConditionEntry &entry : m_history.entries) {
            if (isActiveOn(entry, m_day))
                addEntry(entry);
        }
        if (m_weeks && !m_hasPregnancyEntry)
            addImplied(pregnancyCondition(*m_weeks));
        if (!m_history.redFlags.isEmpty()) {
            for (const QString &condition : raisedFlags(m_history.redFlags, m_day))
                addImplied(condition);
        }
        if (isStale())
            addStaleness();
        std::ranges::sort(m_verdict.findings, weightier);
        gather();
        return std::move(m_verdict);
    }

private:
    void addEntry(const ConditionEntry &entry)
    {
        if (isPregnancy(entry.condition) && m_weeks)
            addPregnancy(entry, pregnancyCondition(*m_weeks));
        else
            addFinding(entry, m_lookup(entry.condition));
    }

    // A course of sessions outlasts the trimester in which the entry was made.
    void addPregnancy(ConditionEntry entry, const QString &condition)
    {
        m_hasPregnancyEntry = true;
        const Condition *known = m_lookup(condition);
        if (entry.condition != condition && known && !hasVariant(*known, entry.variant))
            entry.variant.clear();
        entry.condition = condition;
        addFinding(entry, known);
    }

    void addImplied(const QString &condition)
    {
        ConditionEntry entry;
        entry.condition = condition;
        addFinding(entry, m_lookup(condition));
    }

    void addFinding(const ConditionEntry &entry, const Condition *condition)
    {
        m_verdict.findings << findingOf(entry, condition, m_history, m_day, m_regions);
        if (condition)
            m_freshMonths = std::min(m_freshMonths, condition->freshMonths);
    }

    [[nodiscard]] bool isStale() const
    {
        const QDate asked = m_history.asked;
        const bool pregnancyEnded =
            !m_weeks && asked < m_day && pregnancyWeeks(m_history.dueDate, asked);
        return !asked.isValid() || pregnancyEnded || asked.addMonths(m_freshMonths) < m_day;
    }

    void addStaleness()
    {
        Finding finding;
        finding.condition = historyOldCondition();
        finding.label = text(QT_TRANSLATE_NOOP("Screening", "Health history to be asked again"));
        finding.level = Level::Adapt;
        finding.todo = text(QT_TRANSLATE_NOOP(
            "Screening", "Go through the health history with the client before the session."));
        finding.why = text(QT_TRANSLATE_NOOP(
            "Screening", "Health and medicines change; an old answer may no longer hold."));
        finding.confirmed = false;
        m_verdict.findings << finding;
    }

    void gather()
    {
        for (const Finding &finding : m_verdict.findings) {
            m_verdict.level = std::max(m_verdict.level, finding.level);
            m_verdict.maxPressure = std::min(m_verdict.maxPressure, finding.maxPressure);
            if (finding.maxMinutes > 0 &&
                (m_verdict.maxMinutes == 0 || finding.maxMinutes < m_verdict.maxMinutes))
                m_verdict.maxMinutes = finding.maxMinutes;
            addOnce(m_verdict.avoidRegions, finding.regions);
            addOnce(m_verdict.excludedTechniques, finding.excludedTechniques);
        }
        std::ranges::sort(m_verdict.avoidRegions, {}, [](const RegionRef &region) {
            return std::pair(region.region, region.side);
        });
        m_verdict.excludedTechniques.sort();
    }

    const HealthHistory &m_history;
    QDate m_day;
    const ConditionLookup &m_lookup;
    const RegionTree &m_regions;
    std::optional<int> m_weeks; // of pregnancy
    bool m_hasPregnancyEntry = false;
    int m_freshMonths = freshWithoutConditions;
    Verdict m_verdict;
};

} // namespace

Verdict screen(const HealthHistory &history, QDate day, const ConditionLookup &lookup,
               const RegionTree &regions)
{
    return Screener(history, day, lookup, regions).run();
}

QString historyOldCondition()
{
    return u"history_old"_s;
}

} // namespace unknot
