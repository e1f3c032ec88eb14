// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlanCourse.h"
#include "domain/StepKind.h"
#include "domain/TaperSteps.h"

namespace unknot {

// Where a plan stands in its own taper, and what a step, a pause or an edit makes of it. Changes
// the plan only: what is booked is left to a reflow.

[[nodiscard]] int completedSessions(const QList<Session> &sessions);

// The phase that the plan is in and the sessions done in it; at a phase's end still that phase.
[[nodiscard]] TaperPosition positionOf(const Plan &plan, const QList<Session> &sessions);

// The first day of that phase: of its first completed session; before one of its place.
[[nodiscard]] QDate phaseStartOf(const Plan &plan, const QList<Session> &sessions);

// The plan after a step on `today`. Up, down and a hold that makes the phase longer change the
// taper and lay the course anew from the next session on: a step apart from the last one, but not
// before today. Discharge completes the plan; any other hold, and to refer, leave it as it is.
// Errors: WrongState where the taper has no such step, or none is named (NotYet); those of
// TaperSteps.
[[nodiscard]] Result<Plan> withStep(const Plan &plan, const QList<Session> &sessions,
                                    StepKind taken, int flareWeeks, QDate today);

// The steps that withStep() would take, for what is offered to choose from.
[[nodiscard]] QList<StepKind> possibleSteps(const Plan &plan, const QList<Session> &sessions,
                                            int flareWeeks, QDate today);

// The plan after a pause: active, its course laid from `today` on where it stopped.
[[nodiscard]] Plan resumedOn(const Plan &plan, const QList<Session> &sessions, QDate today);

// The anchor for `edited`: the one of `before`, at the same session and day. Where the phases up to
// it have changed, its place in them is found by the session's number; another start of the plan,
// or a taper that ends before it, leaves none.
[[nodiscard]] std::optional<CourseAnchor> anchorFor(const Plan &edited, const Plan &before);

// Taper, dates, days, times, length and gap are the same: the sessions may stay as they are.
[[nodiscard]] bool sameSchedule(const Plan &a, const Plan &b);

} // namespace unknot
