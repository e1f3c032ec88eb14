// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Session.h"
#include "domain/TaperDates.h"

namespace unknot {

// One plan whose open sessions may have to be placed again: what is booked, what the course should
// be, and what has just been done by hand.
struct ReflowTask
{
    QList<Session> sessions; // all of the plan's, in any order
    QList<IdealDate> wanted; // the course by the taper as it is now, in order
    int minutes = 60;        // of sessions that are added
    SlotRules rules;         // without the plan's own sessions among the busy ones
    // Sessions that have just been put where they are by hand: they stay.
    QList<int> moved;
    // Planned sessions whose bookings no longer hold, because the plan was paused or its days or
    // times changed: placed as though they had never been booked, past ones too.
    QList<int> released;

    bool operator==(const ReflowTask &) const = default;
};

enum class ReflowKind { Kept, Moved, Added, Removed };

struct ReflowEntry
{
    ReflowKind kind = ReflowKind::Kept;
    Session before; // number 0 for one that is added
    Session after;  // number 0 for one that is removed; no id yet for one that is added

    bool operator==(const ReflowEntry &) const = default;
};

// A session that stays although the rules no longer allow it: to be talked over with the client.
struct StandingConflict
{
    int number = 0;
    QList<SlotRule> rules;

    bool operator==(const StandingConflict &) const = default;
};

// What a reflow would do. Nothing of it has happened yet.
struct ReflowPreview
{
    QList<ReflowEntry> entries; // by number; missed and cancelled sessions are not among them
    QList<StandingConflict> conflicts;
    QList<int> unrecorded;            // planned, but past: they wait for what became of them
    std::optional<Obstacle> obstacle; // then nothing can be done, and every entry is Kept

    [[nodiscard]] QList<ReflowEntry> of(ReflowKind kind) const;
    [[nodiscard]] bool changesBookings() const; // moves, adds or removes

    bool operator==(const ReflowPreview &) const = default;
};

// Places the open sessions of a plan again where there is a reason to:
// - Completed and confirmed sessions stay, those in `moved`, and past ones that nobody recorded
// yet.
// - A missed or cancelled session has used its number. The sessions behind it move up in the course
//   (phase and ideal date), and one more is added at the end, so that the course stays whole.
// - A longer taper adds sessions behind the highest number, a shorter one removes the last open
//   ones; what has happened is never renumbered.
// - Where each open session is booked by the rules, in its order, and as the course wants it, there
//   is no reason: everything is kept.
// Errors: those of placeVisits().
[[nodiscard]] Result<ReflowPreview> reflow(const ReflowTask &task);

} // namespace unknot
