// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionFit.h"

namespace unknot {

// Why a session does not fit its client's health on its date, the weightiest last. Kept as numbers.
enum class Misfit {
    None = 0,
    AskAgain = 1,       // the health history is too old on that day
    TooLong = 2,        // longer than a finding allows
    WorkOut = 3,        // what is planned meets a region or technique that is out
    NeedsClearance = 4, // a healthcare provider must agree first
    Stopped = 5,        // do not treat now
    Urgent = 6          // medical help now
};

// What screening says about one session on its date, as a list shows it.
struct SessionVerdict
{
    Level level = Level::Clear;
    QString cause; // label of the weightiest finding, empty where there is none
    Misfit misfit = Misfit::None;

    bool operator==(const SessionVerdict &) const = default;
};

[[nodiscard]] SessionVerdict sessionVerdict(const Verdict &verdict, const PlannedWork &work,
                                            int minutes, const RegionTree &regions);

// What is to be done with a session, in the order it comes about.
enum class SessionStep { Plan, Confirm, Start };

// Stop and Urgent keep a session from being planned; Clearance, with no valid one, only from being
// confirmed or started.
[[nodiscard]] bool allows(Level level, SessionStep step);

// The therapist may go on with a written reason at Avoid, Clearance and Stop; never at Urgent, and
// below there is nothing to override.
[[nodiscard]] bool canOverride(Level level);

} // namespace unknot
