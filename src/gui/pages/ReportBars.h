// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Bars.h"
#include "domain/Report.h"

namespace unknot {

// The bars of a report, the same on screen and on paper; none for lists of clients. `months` is how
// many of the counted months are shown.
[[nodiscard]] Bars reportBars(ReportKind kind, const PracticeReport &report, int months);

} // namespace unknot
