// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QPageSize>
#include <QString>

class QLocale;

namespace unknot {

class Paper;

// Writes `paper` to a PDF file with its fonts embedded. A file of that name is replaced, but only
// by a whole new one. Errors: FileIsFolder, FileExists (a database), DiskFull, CannotWrite (field:
// the path).
[[nodiscard]] Result<void> writePdf(const Paper &paper, const QString &path,
                                    QPageSize::PageSizeId size);

// The paper that lies in the printers of the locale's country: Letter or A4.
[[nodiscard]] QPageSize::PageSizeId paperSizeOf(const QLocale &locale);

} // namespace unknot
