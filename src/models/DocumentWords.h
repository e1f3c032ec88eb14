// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"

#include <QString>

namespace unknot {

[[nodiscard]] QString documentWord(DocumentKind kind); // "Progress report"
// "Printed", or "Saved as PDF".
[[nodiscard]] QString wayWord(DocumentWay way);

} // namespace unknot
