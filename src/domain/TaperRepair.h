// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperReader.h"

namespace unknot {

// The nearest line that can be read, in canonical form: with a mistyped word set right, a unit put
// in, or else what could be read in front of the fault. Empty where there is none.
[[nodiscard]] QString nearestLine(const QString &line, const ParsedTaper &parsed);

// The clear ways to write a line that can be read in two ways.
[[nodiscard]] QStringList readingsOf(const QString &line, const NotationRewrite &choice);

} // namespace unknot
