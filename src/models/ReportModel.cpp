// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportModel.h"

#include "models/ReportWords.h"

namespace unknot {

ReportModel::ReportModel(ReportKind kind, QObject *parent)
    : RowsModel(parent)
    , m_kind(kind)
    , m_headings(reportHeadings(kind))
{
}

void ReportModel::show(const PracticeReport &report, int months)
{
    mergeRows(reportLines(m_kind, report, months));
}

int ReportModel::columns() const
{
    return static_cast<int>(m_headings.size());
}

QString ReportModel::heading(int column) const
{
    return m_headings.at(column);
}

QVariant ReportModel::cell(const ReportLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return line.cells.at(column);
    case SubtitleRole:
        return m_kind == ReportKind::FallingOff && column == 0 ? line.cells.at(ComplaintColumn)
                                                               : QVariant();
    case BoldRole:
        return column == 0;
    default:
        return {};
    }
}

bool ReportModel::isSame(const ReportLine &a, const ReportLine &b) const
{
    return a.key == b.key;
}

} // namespace unknot
