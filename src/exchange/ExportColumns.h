// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Client.h"
#include "domain/Plan.h"
#include "practice/Archive.h"

#include <QStringList>

#include <vector>

namespace unknot {

// A plan with what its row shows beside it.
struct PlanExportRow
{
    Plan plan;
    PersonName client;
};

// One column of a CSV table: its header, which never changes once released, and its cell.
template <class Row>
struct ExportColumn
{
    QString name;
    QString (*cell)(const Row &);
};

// The columns of each table, in order: the one place that says what a CSV file holds. Days are ISO
// text, a day or number that is not known is empty, ids and states are text.
[[nodiscard]] const std::vector<ExportColumn<Client>> &clientColumns();
[[nodiscard]] const std::vector<ExportColumn<ArchivedCondition>> &conditionColumns();
[[nodiscard]] const std::vector<ExportColumn<ArchivedClearance>> &clearanceColumns();
[[nodiscard]] const std::vector<ExportColumn<PlanExportRow>> &planColumns();
[[nodiscard]] const std::vector<ExportColumn<SessionRow>> &sessionColumns();
[[nodiscard]] const std::vector<ExportColumn<ArchivedNote>> &noteColumns();
[[nodiscard]] const std::vector<ExportColumn<ArchivedMeasure>> &measureColumns();

template <class Row>
[[nodiscard]] QStringList headerOf(const std::vector<ExportColumn<Row>> &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names << column.name;
    return names;
}

template <class Row>
[[nodiscard]] QStringList cellsOf(const std::vector<ExportColumn<Row>> &columns, const Row &row)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(columns.size()));
    for (const auto &column : columns)
        cells << column.cell(row);
    return cells;
}

} // namespace unknot
