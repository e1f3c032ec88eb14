// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Plan.h"

namespace unknot {

bool canBecome(PlanState from, PlanState to)
{
    switch (from) {
    case PlanState::Draft:
        return to == PlanState::Active || to == PlanState::Discontinued;
    case PlanState::Active:
        return to == PlanState::Paused || to == PlanState::Completed ||
               to == PlanState::Discontinued;
    case PlanState::Paused:
        return to == PlanState::Active || to == PlanState::Discontinued;
    case PlanState::Completed:
    case PlanState::Discontinued:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace unknot
