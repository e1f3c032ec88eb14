// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionFit.h"

namespace unknot {

class Catalogue;

// What a plan's free words name of the catalogue's regions ("lower back, left side") and techniques
// ("Effleurage, trigger point pressure"), ignoring letter case and accents. What names nothing is
// left out: a plan may say what it likes. Each once, in the order of the text.
[[nodiscard]] PlannedWork plannedWork(const Catalogue &catalogue, const QString &focus,
                                      const QString &techniques);

} // namespace unknot
