// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNote.h"

namespace unknot {

// The stable English name of a kind of mark, as it stands in the database and in CSV: "pain".
[[nodiscard]] QString markName(MarkKind kind);
[[nodiscard]] MarkKind markFrom(const QString &name); // Pain for a name that is none

} // namespace unknot
