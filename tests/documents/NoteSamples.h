// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNotePaperInput.h"

namespace unknot {

// The seventh session of sampleInput()'s plan, with everything filled in, signed on its day at
// 11:42 and added to twice; the next one a week later.
[[nodiscard]] SessionNotePaperInput sampleNote();

// The same session with an empty note of version 0.
[[nodiscard]] SessionNotePaperInput emptyNote();

} // namespace unknot
