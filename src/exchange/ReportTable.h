// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Report.h"

class QIODevice;

namespace unknot {

class Practice;

// The report's stable English name, for its file: "sessions_by_month".
[[nodiscard]] QString reportName(ReportKind kind);

// The report as CSV with its header, safe for spreadsheets; `months` of the counted ones. Days are
// ISO text, what is not known is empty. Errors: CannotWrite.
[[nodiscard]] Result<void> writeReport(ReportKind kind, const PracticeReport &report, int months,
                                       QIODevice &device);

// The same as a file, readable by its owner alone. A file of that name is replaced, but only by a
// whole new one. Errors: those of checkTarget(), DiskFull, CannotWrite (field: the path).
[[nodiscard]] Result<void> saveReport(const Practice &practice, ReportKind kind,
                                      const PracticeReport &report, int months,
                                      const QString &path);

} // namespace unknot
