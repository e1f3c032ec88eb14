// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationError.h"
#include "domain/NotationNote.h"
#include "domain/Taper.h"

#include <tl/expected.hpp>

namespace unknot {

inline constexpr int notationLimit = 1000; // characters

// What a line says.
struct TaperReading
{
    Taper taper;
    int minutes = 0; // length of a session, 0 where the line does not say
    QList<NotationNote> notes;

    bool operator==(const TaperReading &) const = default;
};

// Reads a schedule as people write it, in English and Vietnamese, any letter case, accents or not:
// phases "10 visits in 12wk" (spread evenly), or a cadence ("2x/wk", "twice weekly", "q2wk", "2 lần
// mỗi tuần") with a length ("x 3" periods, "for 3 weeks", "x 3 mo" of 4 weeks, "x 3 visits", "until
// words"), "then review" marks of phases, and the length of a session. A phase without a length is
// Open when it is the last, else Expected. Nothing is guessed: what can be read in two ways is
// refused with both readings.
[[nodiscard]] tl::expected<TaperReading, NotationError> readNotation(const QString &line);

// The same without session length and notes.
[[nodiscard]] tl::expected<Taper, NotationError> readTaper(const QString &line);

// The canonical form; readTaper() of it gives the same taper.
[[nodiscard]] QString printTaper(const Taper &taper);
[[nodiscard]] QString printCadence(const Cadence &cadence); // "2x/wk", "1x/2wk"

} // namespace unknot
