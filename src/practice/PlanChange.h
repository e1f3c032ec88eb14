// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"
#include "domain/PersonName.h"
#include "domain/Plan.h"
#include "domain/Reflow.h"
#include "domain/SessionGate.h"
#include "domain/StepAdvice.h"

#include <algorithm>
#include <functional>
#include <variant>

namespace unknot {

// What can happen to plans so that the sessions behind it may have to move. Sessions and plans are
// those that the caller saw: Conflict where they have another version by now.

// Missed or cancelled; anything else is SessionBook's.
struct SessionBecomes
{
    Session session;
    SessionState state = SessionState::Missed;
};

// To a day and time on the practice's clock.
struct SessionMoves
{
    Session session;
    QDate day;
    QTime time;
};

// Its state, client and anchor are not taken from here.
struct PlanEdited
{
    Plan plan;
};

// A paused one goes on, from today.
struct PlanResumed
{
    Plan plan;
};

// The working hours changed, or sessions were lost and not made up for.
struct PlacedAgain
{
    PlanId plan;
};

struct StepTaken
{
    PlanId plan;
    StepKind taken = StepKind::Hold;
    StepAdvice advice; // that was shown
    QString reason;    // the therapist's, may be empty
};

// Touches every active plan with an open session on one of them.
struct DaysClosed
{
    ClosedDays days;
};

using PlanChange = std::variant<SessionBecomes, SessionMoves, PlanEdited, PlanResumed, PlacedAgain,
                                StepTaken, DaysClosed>;

// What a change does to one plan.
struct PlanReflow
{
    Plan plan; // after the change, with the version it has now
    PersonName client;
    // `before` is what is kept now. Where the plan is discharged its open sessions are Removed here
    // and will be cancelled.
    ReflowPreview preview;
    QList<SessionVerdict> verdicts; // one for each entry; Clear where `after` is not open
    // Health rules out the day of a session that would move or be added; then every entry is Kept.
    std::optional<Error> refusal;

    // Something stands in the way: the sessions can't be placed as the course wants them.
    [[nodiscard]] bool isStuck() const { return preview.obstacle || refusal; }
    bool operator==(const PlanReflow &) const = default;
};

// A change with all that would follow. Nothing of it has happened yet.
struct ReflowProposal
{
    PlanChange change;
    QList<PlanReflow> plans;  // that the change touches, or that have a conflict
    bool asksHistory = false; // sessions become rarer: time to go through the health history again

    [[nodiscard]] bool movesAnything() const
    {
        return std::ranges::any_of(
            plans, [](const PlanReflow &plan) { return plan.preview.changesBookings(); });
    }
    // The same without the session that the change itself moves.
    [[nodiscard]] bool movesTheRest() const
    {
        const auto *move = std::get_if<SessionMoves>(&change);
        return std::ranges::any_of(plans, [move](const PlanReflow &plan) {
            return std::ranges::any_of(plan.preview.entries, [move](const ReflowEntry &entry) {
                return entry.kind != ReflowKind::Kept &&
                       !(move && entry.before.id == move->session.id);
            });
        });
    }
};

// Told after each plan; false cancels.
using ReflowProgress = std::function<bool(int done, int total)>;

} // namespace unknot
