// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PersonName.h"
#include "domain/Session.h"
#include "domain/SessionGate.h"
#include "domain/SlotRules.h"
#include "domain/StepKind.h"
#include "domain/Taper.h"

#include <QList>

#include <optional>

namespace unknot {

// A session with what a list shows beside it.
struct SessionRow
{
    Session session;
    PersonName client;
    QString complaint;     // the plan's
    QString focus;         // the plan's
    Cadence cadence;       // of the session's phase
    int indexInPhase = 0;  // from 1
    int phaseSessions = 0; // sessions of the same phase
    std::optional<int> painBefore;
    std::optional<int> painAfter;
    SessionVerdict verdict; // of screening; kept up to date while the session is open

    bool operator==(const SessionRow &) const = default;
};

enum class AttentionKind {
    DoesNotFit,        // open sessions that the client's health leaves no room for
    HistoryOld,        // the health history is too old for a session of the coming week
    SessionUnrecorded, // an open session lies in the past
    NothingBooked,     // an active plan has no open session
    BehindPlan,        // an active plan with open sessions lost some that are not made up for
    ReviewDue,         // of an active plan, by its visits or by the day
    AdviceWaiting,     // a step is suggested and nobody has decided about it
    ClearanceEnding,   // a clearance that holds now ends before a session that needs it
    PlanEnding,        // an active plan has one open session left, and none to be made up for
    ConsentMissing     // a client of an active plan has not signed consent
};

// Something that waits for the therapist.
struct AttentionItem
{
    AttentionKind kind = AttentionKind::SessionUnrecorded;
    ClientId client;
    PlanId plan;
    SessionId session; // null unless the kind speaks of one
    PersonName name;
    QString complaint;
    ZonedTime when;                 // of that session; invalid without
    SessionVerdict verdict;         // the weightiest of the sessions that do not fit
    int sessions = 0;               // how many of them there are, or were lost and not made up for
    std::optional<StepKind> advice; // AdviceWaiting: down, up, refer or discharge
    QDate until;                    // ClearanceEnding: its last day

    bool operator==(const AttentionItem &) const = default;
};

// Somebody's open session, as far as others have to keep clear of it.
struct BusyRow
{
    BusySpan span;
    PlanId plan;
    ClientId client;

    bool operator==(const BusyRow &) const = default;
};

// How full a day is; cancelled and missed sessions do not count.
struct DayLoad
{
    QDate day;
    int sessions = 0;
    int minutes = 0;

    bool operator==(const DayLoad &) const = default;
};

} // namespace unknot
