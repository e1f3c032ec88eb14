// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

namespace unknot {

// The picture of the letterhead. A file's size is asked before anything is decoded; what it says it
// is by its name is never believed.

inline constexpr int logoMegapixels = 30;        // no larger picture is read; Qt reads up to 128 MB
inline constexpr QSize largestLogo = {900, 300}; // pixels

// A PNG of the picture in `path`, as large as it is or made smaller to fit into `largestLogo`, its
// shape kept. Errors (field: the path): FileMissing, FileIsFolder, FileDenied, NotAPicture (also
// drawings, such as SVG), PictureTooLarge (detail: the limit in megapixels).
[[nodiscard]] Result<QByteArray> logoFromFile(const QString &path);

// The picture that logoFromFile() made; null for bytes that are none, or a larger one.
[[nodiscard]] QImage logoPicture(const QByteArray &png);

} // namespace unknot
