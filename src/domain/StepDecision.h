// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/StepKind.h"

#include <QDate>
#include <QString>

namespace unknot {

// What the therapist decided about a plan's frequency, and what was advised then. Kept for good.
struct StepDecision
{
    StepDecisionId id;
    PlanId plan;
    QDate day;
    StepKind taken = StepKind::Hold;
    StepKind advised = StepKind::Hold;
    QString numbers; // the sentence that was shown with the advice
    QString reason;  // the therapist's, may be empty

    bool operator==(const StepDecision &) const = default;
};

} // namespace unknot
