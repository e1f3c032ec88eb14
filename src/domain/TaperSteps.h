// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"
#include "domain/TaperDates.h"

namespace unknot {

// The steps a therapist takes on a taper. Each gives a new taper and says from where on it differs;
// sessions that are done keep their number and phase. None looks at a calendar: what is booked is
// the placement's matter.

// How far a plan has come.
struct TaperPosition
{
    int phase = 0; // index into Taper::phases
    int done = 0;  // sessions done in that phase

    bool operator==(const TaperPosition &) const = default;
};

// A taper after a step. The sessions before `session` are done and lie as before; that one is in
// `phase`, and its ideal date is `start`.
struct TaperStep
{
    Taper taper;
    int phase = 0;   // index into taper.phases
    int inPhase = 0; // sessions of that phase before `session`
    int session = 1; // number within the plan, from 1
    QDate start;

    bool operator==(const TaperStep &) const = default;
};

inline constexpr Cadence flareCadence{2, 1}; // the step above where the taper has none of its own

[[nodiscard]] bool isMoreFrequent(const Cadence &a, const Cadence &b); // a than b

// A phase that meets more often than the one before it: a flare.
[[nodiscard]] bool isFlare(const Taper &taper, int phase);

// The one behind a flare with the same cadence as the one before: the step up is used.
[[nodiscard]] bool isBackFromFlare(const Taper &taper, int phase);

// One step up from `phase`: the nearest phase before it that meets more often, else twice a week;
// nothing where it meets that often already.
[[nodiscard]] std::optional<Cadence> stepAbove(const Taper &taper, int phase);

// All three: errors WrongState where there is no such step, NumberOutOfRange where the position is
// not in the taper or the result is longer than a taper may be; both name "plan.taper".

// The phase ends with the sessions done; the next one begins on `day`. A phase without any session
// done goes away whole.
[[nodiscard]] Result<TaperStep> stepDown(const Taper &taper, const TaperPosition &at, QDate day);

// The phase goes on for at least one review period from now: the sessions that `review` allows,
// within its weeks at the phase's cadence. A phase that is longer, or open, stays
// as it is. `day` is the next session's ideal date. One with a goal keeps it.
[[nodiscard]] Result<TaperStep> holdStep(const Taper &taper, const TaperPosition &at,
                                         const ReviewRule &review, QDate day);

// A flare of `weeks` weeks is put in from `day` on; what remains of the phase follows, or one
// review period of it where nothing remains, and then the rest as before.
[[nodiscard]] Result<TaperStep> stepUp(const Taper &taper, const TaperPosition &at,
                                       const ReviewRule &review, int weeks, QDate day);

// The sessions that the step lays out anew, from `step.session` on, with their numbers and phases
// in the whole taper; an open phase has `openLimit` more.
[[nodiscard]] QList<IdealDate> idealDatesFrom(const TaperStep &step,
                                              int openLimit = openPhaseSessions);

} // namespace unknot
