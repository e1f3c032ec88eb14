// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConditionRow.h"

#include <algorithm>

namespace unknot {

namespace {

QString labelOf(const ConditionEntry &entry, const ConditionLookup &lookup)
{
    if (entry.condition.isEmpty())
        return entry.ownLabel;
    const Condition *condition = lookup(entry.condition);
    return condition ? condition->label : entry.condition;
}

void addAgreements(ConditionRow &row, const HealthHistory &history, QDate day)
{
    for (const Clearance &clearance : history.clearances) {
        const bool lasts = !row.clearance || row.clearance->until < clearance.until;
        if (clearance.entry == row.entry->id && lasts)
            row.clearance = clearance;
    }
    const auto given = std::ranges::find_if(history.overrides, [&](const Override &other) {
        return other.entry == row.entry->id && other.from <= day &&
               (!other.until.isValid() || day <= other.until);
    });
    if (given != history.overrides.end())
        row.given = *given;
}

} // namespace

QList<ConditionRow> conditionRows(const HealthHistory &history, const Verdict &verdict,
                                  const ConditionLookup &lookup)
{
    QList<ConditionRow> rows;
    for (const Finding &finding : verdict.findings) {
        ConditionRow row{finding.label, {}, finding, {}, {}};
        const auto entry = std::ranges::find(history.entries, finding.entry, &ConditionEntry::id);
        if (!finding.entry.isNull() && entry != history.entries.end()) {
            row.entry = *entry;
            addAgreements(row, history, verdict.date);
        }
        rows << row;
    }
    QList<ConditionRow> past;
    for (const ConditionEntry &entry : history.entries) {
        if (std::ranges::find(verdict.findings, entry.id, &Finding::entry) !=
            verdict.findings.end())
            continue;
        past << ConditionRow{labelOf(entry, lookup), entry, {}, {}, {}};
        addAgreements(past.last(), history, verdict.date);
    }
    std::ranges::stable_sort(past, std::greater(),
                             [](const ConditionRow &row) { return row.entry->resolved; });
    return rows + past;
}

bool touches(const ConditionRow &row, const RegionRef &region, const RegionTree &regions)
{
    QList<RegionRef> all = row.entry ? row.entry->sites : QList<RegionRef>();
    if (row.finding)
        all += row.finding->regions + row.finding->careRegions;
    return std::ranges::any_of(all,
                               [&](const RegionRef &own) { return regions.touches(own, region); });
}

} // namespace unknot
