// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PhaseModel.h"

#include "domain/PhaseEdit.h"
#include "domain/PhaseNames.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostWeeks = 52;

} // namespace

void PhaseModel::setTaper(const Taper &taper)
{
    mergeRows(taper.phases);
}

QString PhaseModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Phase");
    case Sessions:
        return tr("Sessions");
    case Weeks:
        return tr("in weeks");
    case Count:
        return tr("Lasts");
    case Total:
        return tr("In all");
    case Goal:
        return tr("Until");
    case Review:
        return tr("Review");
    default:
        return {};
    }
}

QVariant PhaseModel::cell(const Phase &phase, int column, int role) const
{
    const auto row = static_cast<int>(&phase - rows().constData());
    switch (role) {
    case Qt::DisplayRole:
        return text(phase, column);
    case Qt::EditRole:
        if (column == Sessions)
            return phase.cadence.sessions;
        if (column == Weeks)
            return phase.cadence.weeks;
        if (column == Count)
            return phase.length.count;
        if (column == Kind)
            return kindsOf(row).indexOf(phase.length.kind);
        return text(phase, column);
    case Qt::CheckStateRole:
        return column == Review ? QVariant(phase.review ? Qt::Checked : Qt::Unchecked) : QVariant();
    case LongestRole:
        if (column == Sessions)
            return mostSessions(phase.cadence.weeks);
        return column == Weeks ? mostWeeks : longestCount(taper(), row);
    case KindsRole: {
        QStringList words;
        for (const LengthKind kind : kindsOf(row))
            words << kindText(withKind(phase, kind));
        return words;
    }
    case Qt::ToolTipRole:
        return column == Goal && !phase.goal.isEmpty() ? QVariant(phase.goal.toHtmlEscaped())
                                                       : QVariant();
    case MutedRole:
        return column == Name || column == Total;
    default:
        return {};
    }
}

QString PhaseModel::text(const Phase &phase, int column)
{
    switch (column) {
    case Name:
        return phaseName(phase.cadence);
    case Sessions:
        return QString::number(phase.cadence.sessions);
    case Weeks:
        return QString::number(phase.cadence.weeks);
    case Count:
        return phase.length.count > 0 ? QString::number(phase.length.count) : QString();
    case Total:
        return totalText(phase);
    case Goal:
        return phase.goal;
    case Kind:
        return kindText(phase);
    default:
        return {};
    }
}

QString PhaseModel::totalText(const Phase &phase)
{
    const int sessions = sessionCount(phase);
    switch (phase.length.kind) {
    case LengthKind::Expected:
        return tr("expected: %1").arg(sessions);
    case LengthKind::Open:
        return tr("at first %1").arg(sessions);
    default:
        return QString::number(sessions);
    }
}

QString PhaseModel::kindText(const Phase &phase)
{
    const int weeks = phase.cadence.weeks;
    switch (phase.length.kind) {
    case LengthKind::Periods:
        return weeks == 1 ? tr("weeks") : tr("times %n weeks", nullptr, weeks);
    case LengthKind::Weeks:
        return tr("weeks");
    case LengthKind::Visits:
        return tr("sessions");
    case LengthKind::Expected:
        return tr("until a goal");
    case LengthKind::Open:
        return tr("open");
    }
    Q_UNREACHABLE();
}

// Weekly, periods and weeks are the same: only one of them is offered.
QList<LengthKind> PhaseModel::kindsOf(int row) const
{
    const Phase &phase = at(row);
    const bool isLast = row == rowCount() - 1;
    QList<LengthKind> kinds;
    if (phase.cadence.weeks > 1 || phase.length.kind != LengthKind::Weeks)
        kinds << LengthKind::Periods;
    if (phase.cadence.weeks > 1 || phase.length.kind == LengthKind::Weeks)
        kinds << LengthKind::Weeks;
    return kinds << LengthKind::Visits << (isLast ? LengthKind::Open : LengthKind::Expected);
}

bool PhaseModel::isEditable(const Phase &phase, int column)
{
    switch (column) {
    case Sessions:
    case Weeks:
    case Kind:
        return true;
    case Count:
        return endsByItself(phase);
    case Goal:
        return !endsByItself(phase);
    default:
        return false;
    }
}

Qt::ItemFlags PhaseModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowsModel::flags(index);
    if (!index.isValid())
        return flags;
    flags.setFlag(Qt::ItemIsEditable, isEditable(at(index.row()), index.column()));
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Review);
    return flags;
}

bool PhaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool checks = role == Qt::CheckStateRole && flags(index) & Qt::ItemIsUserCheckable;
    const bool edits = role == Qt::EditRole && flags(index) & Qt::ItemIsEditable;
    if (!checks && !edits)
        return false;
    Phase phase = at(index.row());
    switch (index.column()) {
    case Sessions:
        phase.cadence.sessions = value.toInt();
        break;
    case Weeks:
        phase.cadence.weeks = value.toInt();
        break;
    case Count:
        phase.length.count = value.toInt();
        break;
    case Kind:
        phase = withKind(phase, kindsOf(index.row()).value(value.toInt(), phase.length.kind));
        break;
    case Goal:
        phase.goal = value.toString();
        break;
    default:
        phase.review = value.toInt() == Qt::Checked;
    }
    return take(withPhase(taper(), index.row(), phase));
}

bool PhaseModel::addBehind(int row)
{
    return take(withPhaseBehind(taper(), row));
}

bool PhaseModel::removeAt(int row)
{
    return take(withoutPhase(taper(), row));
}

bool PhaseModel::move(int row, int to)
{
    return take(withPhaseMoved(taper(), row, to));
}

bool PhaseModel::take(const Result<Taper> &changed)
{
    if (!changed) {
        emit refused(changed.error());
        return false;
    }
    if (*changed != taper()) {
        setTaper(*changed);
        emit edited();
    }
    return true;
}

} // namespace unknot
