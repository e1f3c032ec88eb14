// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanCopy.h"

namespace unknot {

Plan copyOf(const Plan &plan, QDate start)
{
    Plan copy = plan;
    const Plan fresh;
    copy.id = fresh.id;
    copy.version = fresh.version;
    copy.state = fresh.state;
    copy.stateReason = fresh.stateReason;
    copy.consentDate = fresh.consentDate;
    copy.anchor = fresh.anchor;
    copy.start = start;
    return copy;
}

} // namespace unknot
