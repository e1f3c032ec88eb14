// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot {

// N sessions per M weeks.
struct Cadence
{
    int sessions = 1; // 1 to 7 a week at most
    int weeks = 1;    // 1 to 52

    bool operator==(const Cadence &) const = default;
};

inline constexpr int daysPerWeek = 7;
inline constexpr int notationCountLimit = 500; // sessions, periods and weeks of one phase

enum class LengthKind {
    Periods, // counts cadence periods: 2x/wk x 3 is 3 weeks, 6 sessions
    Weeks,
    Visits,   // counts sessions
    Expected, // ends when its goal is met; drawn and counted as 4 periods
    Open      // the last phase only: until ended
};

struct PhaseLength
{
    LengthKind kind = LengthKind::Open;
    int count = 0; // 1 to notationCountLimit; 0 for Expected and Open

    bool operator==(const PhaseLength &) const = default;
};

// A cadence for a length.
struct Phase
{
    Cadence cadence;
    PhaseLength length;
    QString goal;        // the words of an "until …", empty without
    bool review = false; // a review is due at its end

    bool operator==(const Phase &) const = default;
};

[[nodiscard]] bool endsByItself(const Phase &phase); // no goal and nobody has to end it

// The list of phases; how a plan starts frequent and thins out.
struct Taper
{
    QList<Phase> phases;

    bool operator==(const Taper &) const = default;
};

inline constexpr int expectedPeriods = 4;    // periods that an Expected phase is taken to last
inline constexpr int openPhaseSessions = 12; // sessions of an Open phase that are laid out at first
inline constexpr int taperSessionLimit = 500; // sessions of one taper

// Sessions of one phase; an open one has `openLimit`.
[[nodiscard]] int sessionCount(const Phase &phase, int openLimit = openPhaseSessions);

// Days from the phase's first day to the next phase's first day.
[[nodiscard]] int spanDays(const Phase &phase, int openLimit = openPhaseSessions);

// Days from the phase's first day to its session `index` (from 0), spread evenly.
[[nodiscard]] int offsetDays(const Cadence &cadence, int index);

// True where no phase is open or expected, so that the count of sessions is certain.
[[nodiscard]] bool hasFixedLength(const Taper &taper);
[[nodiscard]] int totalSessions(const Taper &taper, int openLimit = openPhaseSessions);

} // namespace unknot
