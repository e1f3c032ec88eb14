// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConditionEntryModel.h"

#include "domain/Pregnancy.h"
#include "models/StateChips.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ConditionEntryModel::ConditionEntryModel(Practice &practice, ClientId client,
                                         ConditionLookup lookup, const RegionTree &regions,
                                         QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
    , m_client(client)
    , m_lookup(std::move(lookup))
    , m_regions(regions)
{
    const ChangeNotifier *changes = &practice.changes();
    connect(changes, &ChangeNotifier::healthChanged, this, [this](ClientId changed) {
        if (changed == m_client)
            reload();
    });
    connect(changes, &ChangeNotifier::everythingChanged, this, &ConditionEntryModel::reload);
}

void ConditionEntryModel::reload()
{
    const auto history = m_practice.health().history(m_client);
    if (!history)
        return emit failed(history.error());
    const auto verdict = m_practice.health().verdict(m_client, m_practice.today().date());
    if (!verdict)
        return emit failed(verdict.error());
    m_history = *history;
    m_verdict = *verdict;
    mergeRows(conditionRows(m_history, m_verdict, m_lookup));
    emit reloaded();
}

int ConditionEntryModel::columns() const
{
    return State + 1;
}

QString ConditionEntryModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return tr("Condition");
    case Since:
        return tr("Since");
    case WhatToDo:
        return tr("What to do");
    case State:
        return tr("Level");
    }
    return {};
}

QVariant ConditionEntryModel::cell(const ConditionRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case SubtitleRole:
        return subtitleOf(row, column);
    case ChipRole:
        return column != State ? QVariant()
               : row.finding   ? levelChip(row.finding->level)
                               : u"neutral"_s;
    case BoldRole:
        return column == Name && row.finding.has_value();
    case MutedRole:
        return !row.finding.has_value();
    default:
        return {};
    }
}

bool ConditionEntryModel::isSame(const ConditionRow &a, const ConditionRow &b) const
{
    if (a.entry.has_value() != b.entry.has_value())
        return false;
    return a.entry ? a.entry->id == b.entry->id : a.finding->condition == b.finding->condition;
}

QString ConditionEntryModel::textOf(const ConditionRow &row, int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return row.label;
    case Since:
        return row.entry ? sinceWords(row.entry->since) : QString();
    case WhatToDo:
        if (row.finding)
            return row.finding->instruction;
        return row.entry->resolved.isValid()
                   ? tr("over since %1").arg(shortDay(row.entry->resolved, {}))
                   : QString();
    case State:
        if (row.finding)
            return levelWord(row.finding->level);
        return row.entry->resolved.isValid() ? tr("Past") : tr("Not yet");
    }
    return {};
}

QString ConditionEntryModel::subtitleOf(const ConditionRow &row, int column) const
{
    if (column == WhatToDo)
        return row.finding ? agreementOf(row) : QString();
    if (column != Name)
        return {};
    if (!row.entry)
        return originOf(*row.finding);
    QStringList words;
    for (const RegionRef &site : row.entry->sites)
        words << m_regions.label(site);
    return words.join(u"; "_s);
}

QString ConditionEntryModel::agreementOf(const ConditionRow &row) const
{
    if (!row.finding->overrideReason.isEmpty())
        return tr("You go on: %1").arg(row.finding->overrideReason);
    if (!row.clearance)
        return {};
    const QDate today = m_verdict.date;
    const QString provider = row.clearance->provider;
    if (row.clearance->until < today)
        return tr("Clearance of %1 ended %2").arg(provider, shortDay(row.clearance->until, today));
    return tr("Cleared: %1, %2 – %3")
        .arg(provider, shortDay(row.clearance->from, today),
             shortDay(row.clearance->until, {})); // the end always with its year
}

// Where a finding comes from that nobody entered.
QString ConditionEntryModel::originOf(const Finding &finding)
{
    if (finding.condition == historyOldCondition())
        return tr("by the date of the last answers");
    return isPregnancy(finding.condition) ? tr("by the due date") : tr("by a red-flag answer");
}

} // namespace unknot
