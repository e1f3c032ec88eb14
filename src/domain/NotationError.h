// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot {

enum class NotationProblem {
    Empty,
    TooLong,           // more than notationLimit characters
    CadenceExpected,   // such as 2x/wk
    UnitExpected,      // wk
    LengthExpected,    // a number behind x, or until …
    CountOutOfRange,   // sessions, weeks or length out of range
    TooFrequent,       // more than 7 sessions a week
    TooManySessions,   // more than taperSessionLimit in all
    SeparatorExpected, // a comma, or the end
    WeeksOnly,         // days that make no whole weeks
    MinutesInvalid,    // a session's length out of range, or two that differ
    TotalDiffers,      // "(6 visits)" behind a phase that has another number
    Ambiguous          // can be read in two ways
};

// Why a line can't be read, and where.
struct NotationError
{
    NotationProblem problem = NotationProblem::Empty;
    int position = 0;          // UTF-16 units from 0
    QString found;             // the words at that place, empty at the end of the line
    QString nearest;           // the nearest line that can be read, empty where there is none
    QStringList readings = {}; // of an ambiguous line: each way to write it clearly

    bool operator==(const NotationError &) const = default;
};

} // namespace unknot
