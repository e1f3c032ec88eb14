// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// What was read in a way that the writer should know of.
enum class NoteKind {
    RangeHighest, // 1-2: first is the lower number, second the higher, which was taken
    MonthIsFourWeeks,
    SessionMinutes, // first: minutes that are a session's length, not a count
    StepsUp         // first: number (from 1) of a phase more frequent than the one before
};

struct NotationNote
{
    NoteKind kind = NoteKind::MonthIsFourWeeks;
    int first = 0;
    int second = 0;

    bool operator==(const NotationNote &) const = default;
};

// One sentence for the screen (translated).
[[nodiscard]] QString noteText(const NotationNote &note);

} // namespace unknot
