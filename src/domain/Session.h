// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/ZonedTime.h"

#include <QDate>

namespace unknot {

enum class SessionState { Planned, Confirmed, Completed, Missed, Cancelled };

// One visit of a plan.
struct Session
{
    SessionId id;
    PlanId plan;
    ClientId client;
    int number = 0;  // within the plan, from 1
    int phase = 0;   // index into the plan's taper
    QDate ideal;     // where the taper alone would put it
    ZonedTime start; // where it is booked
    int minutes = 60;
    SessionState state = SessionState::Planned;
    int version = 0;

    bool operator==(const Session &) const = default;
};

// A session that may still take place: planned or confirmed.
[[nodiscard]] bool isOpen(SessionState state);

// Open sessions may become anything; missed and cancelled ones may be planned again; a completed
// session stays completed.
[[nodiscard]] bool canBecome(SessionState from, SessionState to);

} // namespace unknot
