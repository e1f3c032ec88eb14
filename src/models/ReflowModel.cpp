// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReflowModel.h"

#include "models/StateChips.h"
#include "models/WhenWords.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<ReflowRow> rowsOf(const PlanReflow &plan)
{
    QList<ReflowRow> rows;
    for (int i = 0; i < plan.preview.entries.size(); ++i) {
        const ReflowEntry &entry = plan.preview.entries.at(i);
        if (entry.kind != ReflowKind::Kept)
            rows.append({plan.client, entry, plan.verdicts.at(i)});
    }
    return rows;
}

QString kindWord(ReflowKind kind)
{
    switch (kind) {
    case ReflowKind::Kept:
        break; // not among the rows
    case ReflowKind::Moved:
        return ReflowModel::tr("Moved");
    case ReflowKind::Added:
        return ReflowModel::tr("Added");
    case ReflowKind::Removed:
        return ReflowModel::tr("Removed");
    }
    return {};
}

QString kindChip(ReflowKind kind)
{
    if (kind == ReflowKind::Added)
        return u"clear"_s;
    return kind == ReflowKind::Removed ? u"avoid"_s : u"neutral"_s;
}

bool isScreened(const ReflowRow &row)
{
    return row.entry.kind != ReflowKind::Removed;
}

} // namespace

ReflowModel::ReflowModel(const ReflowProposal &proposal, QDate today, QObject *parent)
    : RowsModel(parent)
    , m_today(today)
{
    QList<ReflowRow> rows;
    for (const PlanReflow &plan : proposal.plans)
        rows += rowsOf(plan);
    resetRows(rows);
}

QString ReflowModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Client:
        return tr("Client");
    case Number:
        return tr("No.");
    case Change:
        return tr("Change");
    case Before:
        return tr("From");
    case After:
        return tr("To");
    case Screening:
        return tr("Screening");
    }
    return {};
}

QVariant ReflowModel::cell(const ReflowRow &row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == BoldRole)
        return column == Client;
    if (role == MutedRole)
        return column == Before;
    if (role == ChipRole && column == Change)
        return kindChip(row.entry.kind);
    if (role == ChipRole && column == Screening && isScreened(row))
        return levelChip(row.verdict.level);
    if (role == Qt::ToolTipRole && column == Screening && isScreened(row))
        return row.verdict.cause.toHtmlEscaped();
    return {};
}

QString ReflowModel::text(const ReflowRow &row, int column) const
{
    const ReflowEntry &entry = row.entry;
    switch (static_cast<Column>(column)) {
    case Client:
        return row.client.display();
    case Number:
        return QString::number(std::max(entry.before.number, entry.after.number));
    case Change:
        return kindWord(entry.kind);
    case Before:
        return shortTime(entry.before.start, m_today);
    case After:
        return shortTime(entry.after.start, m_today);
    case Screening:
        return isScreened(row) ? levelWord(row.verdict.level) : QString();
    }
    return {};
}

bool ReflowModel::isSame(const ReflowRow &a, const ReflowRow &b) const
{
    return a.entry.before.id == b.entry.before.id && a.entry.after.number == b.entry.after.number &&
           a.entry.after.plan == b.entry.after.plan;
}

} // namespace unknot
