// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Taper.h"

#include <QDate>

namespace unknot {

// Edits of a taper's phases, as a table or a dragged edge asks for them. Each gives a new taper
// that can be printed and read back: where the last phase changes, one that is open becomes
// expected, and the other way round. `phase` is an index into Taper::phases.

// Cadence periods from the phase's first day to the next one's, a begun one counted whole; an open
// phase has those that its sessions at first take.
[[nodiscard]] int wholePeriods(const Phase &phase);

// The most whole periods that the taper's limits leave to the phase, at least 1.
[[nodiscard]] int longestPeriods(const Taper &taper, int phase);

// The most sessions per `weeks`.
[[nodiscard]] int mostSessions(int weeks);

// The most of what the phase's length counts; 0 for one that counts nothing.
[[nodiscard]] int longestCount(const Taper &taper, int phase);

// True where the phase's end is a matter of a number: not where it is open or waits for a goal.

// How many whole periods of the phase lie between two days: the nearest number, at least 1.
[[nodiscard]] int periodsBetween(const Phase &phase, QDate from, QDate to);

// The phase lasts `periods` whole periods, no more than longestPeriods(). Its length goes on to
// count what it counted.
[[nodiscard]] Taper withLength(Taper taper, int phase, int periods);

// The same length counted in another way, as near as it comes. What counts loses its goal.
[[nodiscard]] Phase withKind(Phase phase, LengthKind kind);

// Errors of those below: NumberOutOfRange, "plan.taper", where the taper would get longer than one
// may be; NotationInvalid, "plan.taper", where the goal holds words that a line can't carry.

// `changed` in place of the phase. Too many sessions for its weeks become as many as there may be.
[[nodiscard]] Result<Taper> withPhase(Taper taper, int phase, Phase changed);

// A new phase behind that one, one step rarer, or, in an empty taper, weekly.
[[nodiscard]] Result<Taper> withPhaseBehind(Taper taper, int phase);
[[nodiscard]] Result<Taper> withPhaseMoved(Taper taper, int from, int to);
[[nodiscard]] Result<Taper> withoutPhase(Taper taper, int phase);

} // namespace unknot
