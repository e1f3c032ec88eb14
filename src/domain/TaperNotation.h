// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taper.h"

#include <tl/expected.hpp>

namespace unknot {

enum class NotationProblem {
    Empty,
    TooLong,          // more than notationLimit characters
    CadenceExpected,  // such as 2x/wk
    UnitExpected,     // wk
    LengthExpected,   // a number behind x, or until …
    CountOutOfRange,  // sessions, weeks or length out of range
    TooFrequent,      // more than 7 sessions a week
    TooManySessions,  // more than taperSessionLimit in all
    SeparatorExpected // a comma, or the end
};

// Why a line can't be read, and where.
struct NotationError
{
    NotationProblem problem = NotationProblem::Empty;
    int position = 0; // UTF-16 units from 0
    QString found;    // the words at that place, empty at the end of the line
    QString nearest;  // the nearest line that can be read, empty where there is none

    bool operator==(const NotationError &) const = default;
};

inline constexpr int notationLimit = 1000; // characters

// Reads the canonical form: phases "10 visits in 12wk" (spread evenly), or "Nx/Mwk" with a length
// "x 3", "x 3 wk", "x 3 mo" (months of 4 weeks), "x 3 visits" or "until words", ", then review"
// marks of phases as "review"; a phase without a length is Open when it is the last, else Expected.
// Letter case and spaces are free.
[[nodiscard]] tl::expected<Taper, NotationError> readTaper(const QString &line);

// The canonical form; readTaper() of it gives the same taper.
[[nodiscard]] QString printTaper(const Taper &taper);
[[nodiscard]] QString printCadence(const Cadence &cadence); // "2x/wk", "1x/2wk"

} // namespace unknot
