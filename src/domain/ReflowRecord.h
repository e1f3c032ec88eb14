// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// What made a plan's sessions move.
enum class ReflowCause { Missed, Cancelled, Moved, Edited, Resumed, Again, Step, Closed };

// A change that moved sessions, as the offer to undo it names it.
struct ReflowRecord
{
    ReflowId id;
    QDateTime at; // UTC
    ReflowCause cause = ReflowCause::Again;
    ClientId client;  // null where it touched several
    int plans = 0;    // how many it touched
    int sessions = 0; // how many it moved, added or removed; told, not kept

    bool operator==(const ReflowRecord &) const = default;
};

// What stood before such a change, and how what stands since is known again.
struct ReflowTraces
{
    struct OfSession
    {
        SessionId session;
        PlanId plan;
        QString before;                  // reflowImageOf(); empty: it was added
        std::optional<int> versionAfter; // none: it was removed
    };
    struct OfPlan
    {
        PlanId plan;
        QString before; // reflowImageOf()
        int versionAfter = 0;
    };

    QList<OfSession> sessions;
    QList<OfPlan> plans;
    QList<ClosedDaysId> closed;      // added with it
    QList<StepDecisionId> decisions; // added with it
};

} // namespace unknot
