// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Reflower.h"

class QWidget;

namespace unknot {

class Practice;

enum class ChangeOutcome { Left, Alone, WithRest };

// Carries out what is proposed: where the rest of the sessions would move, or finds no place, asks
// whether they shall; else just does it. Left: the person let it be, and nothing was changed.
[[nodiscard]] Result<ChangeOutcome> settle(Practice &practice, ReflowProposal proposal,
                                           QWidget *parent);

// Looks at what a change would do, and settles that.
[[nodiscard]] Result<ChangeOutcome> carryOut(Practice &practice, const PlanChange &change,
                                             QWidget *parent);

} // namespace unknot
