// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/TaperTable.h"

#include "domain/PhaseNames.h"
#include "exchange/CsvWriter.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

const std::vector<ExportColumn<TaperRow>> &taperColumns()
{
    using Row = TaperRow;
    static const std::vector<ExportColumn<Row>> columns{
        {u"number"_s, [](const Row &row) { return QString::number(row.visit.number); }},
        {u"phase"_s, [](const Row &row) { return QString::number(row.visit.phase + 1); }},
        {u"phase_name"_s, [](const Row &row) { return phaseName(row.cadence); }},
        {u"ideal"_s, [](const Row &row) { return row.visit.ideal.toString(Qt::ISODate); }},
        {u"date"_s, [](const Row &row) { return row.visit.start.day().toString(Qt::ISODate); }},
        {u"weekday"_s, [](const Row &row) {
             const int day = row.visit.start.day().dayOfWeek();
             return Weekdays({static_cast<Qt::DayOfWeek>(day)}).toText();
         }}};
    return columns;
}

Result<void> writeTaperTable(const QList<TaperRow> &rows, QIODevice &device)
{
    CsvWriter writer(device, CsvStyle::SpreadsheetSafe);
    Result<void> done = writer.writeRow(headerOf(taperColumns()));
    for (qsizetype i = 0; done && i < rows.size(); ++i)
        done = writer.writeRow(cellsOf(taperColumns(), rows.at(i)));
    return done;
}

} // namespace unknot
