// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "practice/Environment.h"

class QSettings;

namespace unknot {

// Opens the practice in a window of 1280x800 and writes a picture of each main page into `folder`,
// NAME-light.png and NAME-dark.png. Waits for no clock: a page is grabbed once it has drawn.
// Changes nothing in the practice. `settings` should be empty.
[[nodiscard]] Result<void> takePictures(const QString &file, const QString &folder,
                                        const Environment &environment, QSettings &settings);

} // namespace unknot
