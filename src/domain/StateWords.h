// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/Session.h"

#include <optional>

namespace unknot {

// The stable English name of a state, as it stands in the database, in CSV and in JSON.
[[nodiscard]] QString stateName(PlanState state);
[[nodiscard]] QString stateName(SessionState state);
[[nodiscard]] std::optional<PlanState> planStateFrom(const QString &name);
[[nodiscard]] std::optional<SessionState> sessionStateFrom(const QString &name);

// The state in the words of the screen. Translated, sentence case.
[[nodiscard]] QString stateWord(PlanState state);
[[nodiscard]] QString stateWord(SessionState state);

} // namespace unknot
