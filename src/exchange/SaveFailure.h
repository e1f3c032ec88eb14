// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QSaveFile>

namespace unknot {

// Why a file at `path` (field) could not be written: DiskFull or CannotWrite. Qt reports a full
// disk, and only that, as a lack of resources.
[[nodiscard]] inline tl::unexpected<Error> saveFailure(const QSaveFile &file, const QString &path)
{
    const ErrorCode code =
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return fail(code, path, file.errorString());
}

} // namespace unknot
