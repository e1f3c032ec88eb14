// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Screening.h"

#include "domain/Pregnancy.h"

#include <QCoreApplication>
#include <QVarLengthArray>

#include <algorithm>
#include <map>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int freshWithoutConditions = 12; // months

struct Screening
{
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

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

// Nothing is known but the condition itself.
ConditionEntry impliedEntry(const QString &condition, const ConditionEntryId &id)
{
    ConditionEntry entry;
    entry.id = id;
    entry.condition = condition;
    return entry;
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
                addRaised(condition);
        }
        if (isStale())
            addStaleness();
        sortFindings();
        gather();
        return std::move(m_verdict);
    }

    // After run(): what is active says how long an answer holds.
    [[nodiscard]] QDate freshUntil() const
    {
        return m_history.asked.isValid() ? m_history.asked.addMonths(m_freshMonths) : QDate();
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
        addFinding(impliedEntry(condition, {}), m_lookup(condition));
    }

    // What settles an entry settles the answer too: it takes the clearance and override of the
    // entry that lowers it most, and is silent where an entry of its condition says as much.
    void addRaised(const QString &condition)
    {
        const Condition *known = m_lookup(condition);
        noteFreshness(known);
        std::optional<Finding> raised;
        std::optional<Level> said;
        for (const Finding &own : std::as_const(m_verdict.findings)) {
            if (own.condition != condition)
                continue;
            const Finding settled = findingFor(impliedEntry(condition, own.entry), known);
            if (!raised || std::tie(settled.level, settled.entry.value) <
                               std::tie(raised->level, raised->entry.value))
                raised = settled;
            said = std::max(own.level, said.value_or(own.level));
        }
        if (!raised)
            raised = findingFor(impliedEntry(condition, {}), known);
        if (!said || *said < raised->level)
            m_verdict.findings << *raised;
    }

    void addFinding(const ConditionEntry &entry, const Condition *condition)
    {
        m_verdict.findings << findingFor(entry, condition);
        noteFreshness(condition);
    }

    [[nodiscard]] Finding findingFor(const ConditionEntry &entry, const Condition *condition) const
    {
        return findingOf(entry, condition, m_history, m_day, m_regions);
    }

    void noteFreshness(const Condition *condition)
    {
        if (condition)
            m_freshMonths = std::min(m_freshMonths, condition->freshMonths);
    }

    [[nodiscard]] bool isStale() const
    {
        const QDate asked = m_history.asked;
        const bool pregnancyEnded =
            !m_weeks && asked < m_day && pregnancyWeeks(m_history.dueDate, asked);
        return !asked.isValid() || pregnancyEnded || freshUntil() < m_day;
    }

    void addStaleness()
    {
        Finding finding;
        finding.condition = historyOldCondition();
        finding.label =
            Screening::tr(m_history.asked.isValid()
                              ? QT_TRANSLATE_NOOP("Screening", "Health history to be asked again")
                              : QT_TRANSLATE_NOOP("Screening", "Health history not asked yet"));
        finding.level = Level::Adapt;
        finding.instruction =
            Screening::tr("Go through the health history with the client before the session.");
        finding.why =
            Screening::tr("Health and medicines change; an old answer may no longer hold.");
        finding.confirmed = false;
        m_verdict.findings << finding;
    }

    // A finding is large: places are sorted, and each finding is moved once.
    void sortFindings()
    {
        QVarLengthArray<Finding *, 16> order;
        for (Finding &finding : m_verdict.findings)
            order << &finding;
        std::ranges::sort(order,
                          [](const Finding *a, const Finding *b) { return weightier(*a, *b); });
        QList<Finding> sorted;
        sorted.reserve(order.size());
        for (Finding *finding : order)
            sorted << std::move(*finding);
        m_verdict.findings = std::move(sorted);
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

Verdict screen(const HealthHistory &history, QDate day, const ConditionLookup &lookup,
               const RegionTree &regions)
{
    return Screener(history, day, lookup, regions).run();
}

QDate freshUntil(const HealthHistory &history, QDate day, const ConditionLookup &lookup,
                 const RegionTree &regions)
{
    Screener screener(history, day, lookup, regions);
    (void)screener.run();
    return screener.freshUntil();
}

QString historyOldCondition()
{
    return u"history_old"_s;
}

} // namespace unknot
