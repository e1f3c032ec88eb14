// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace unknot {

// What the rules suggest to do with a plan's frequency.
enum class StepKind {
    NotYet, // too little is known
    Down,   // on to the next phase
    Hold,   // go on as planned
    Up,     // one step back up, for a short while
    Refer,  // to a healthcare provider, or stop
    Discharge
};

// Stable English names as data and CSV have them, and the words of the screen (translated).
[[nodiscard]] QString stepKindName(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepKindFrom(const QString &name);
[[nodiscard]] QString stepKindWord(StepKind kind);

} // namespace unknot
