// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "exchange/CsvWriter.h"
#include "exchange/ExportTable.h"

#include <QDate>

#include <functional>

namespace unknot {

class Practice;

struct ExportOptions
{
    CsvStyle style = CsvStyle::SpreadsheetSafe;
    QDate from; // sessions, notes and measures of this period only, both ends included; invalid: no
                // bound
    QDate to;
};

struct ExportTarget
{
    ExportTable table = ExportTable::Clients;
    QString path;
};

// Rows of the target at hand so far; false gives up.
using ExportProgress = std::function<bool(const ExportTarget &, qint64 rows)>;

// Writes tables of `practice` as CSV, one row at a time, so that its size does not matter. A file
// stands in its place only when all are written; until then whatever was there stays. Files are
// readable by their owner alone. Gives the rows of each target, headers not counted.
// Errors: CannotWrite, FileIsFolder, FileExists (the target is the practice itself), Cancelled,
// or the storage's.
[[nodiscard]] Result<QList<qint64>> exportTables(Practice &practice,
                                                 const QList<ExportTarget> &targets,
                                                 const ExportOptions &options,
                                                 const ExportProgress &progress = {});

// Notes in the practice's paper trail that these files were written.
[[nodiscard]] Result<void> noteExport(Practice &practice, const QList<ExportTarget> &targets);

// Refuses a place to write to that is a folder, a device or pipe, or the practice's own file.
[[nodiscard]] Result<void> checkTarget(const Practice &practice, const QString &path);

} // namespace unknot
