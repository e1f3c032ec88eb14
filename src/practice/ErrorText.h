// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/TaperNotation.h"

namespace unknot {

// One clear sentence for people: what is wrong, where, and what to do. Plain text, translated.
// Both the window and the command line show it, so it stands below them.
[[nodiscard]] QString errorText(const Error &error);
[[nodiscard]] QString errorText(const NotationError &error);

} // namespace unknot
