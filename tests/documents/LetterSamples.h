// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderLetterInput.h"

namespace unknot {

// A letter with so many conditions, "Condition 1" and on, about a plan of the line `notation`; no
// plan where that is empty. Printed on 9 November 2026.
[[nodiscard]] ProviderLetterInput sampleLetter(LetterKind kind, int conditions,
                                               const QString &notation);

} // namespace unknot
