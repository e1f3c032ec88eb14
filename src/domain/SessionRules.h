// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionNote.h"

#include <QList>

namespace unknot {

inline constexpr int mostMarks = 60;            // on one body map
inline constexpr int noteTextLimit = 1'100'000; // characters: a text of 1 MB is a note still

[[nodiscard]] SessionNote tidied(SessionNote note);

// Every reason why `note` can't be kept: scores outside 0 to 10 ("note.painBefore" and so on,
// "note.goals"), marks outside the figure, without a region, or more than mostMarks
// ("note.marks"), lines and texts that are too long ("note.products", "note.subjective" and so
// on).
[[nodiscard]] QList<Error> problems(const SessionNote &note);

// The text of an addendum, at "note.addendum": empty, or what no text may hold.
[[nodiscard]] QList<Error> addendumProblems(const QString &text);

} // namespace unknot
