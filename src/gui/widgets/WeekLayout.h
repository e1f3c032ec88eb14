// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace unknot {

// Where one session stands in the picture of a week.
struct WeekBlock
{
    int row = 0;   // index into the sessions laid out
    int day = 0;   // 0 is Monday
    int from = 0;  // minutes from midnight
    int to = 0;    // minutes from midnight, 24 * 60 at the most
    int lane = 0;  // sessions that overlap stand side by side, from the left
    int lanes = 1; // of the sessions that overlap one another

    bool operator==(const WeekBlock &) const = default;
};

// Whole hours from midnight.
struct WeekHours
{
    int from = 8;
    int to = 18;

    bool operator==(const WeekHours &) const = default;
};

// The blocks of the week from `monday` on the clock of `zone`, by day and time. Sessions of other
// weeks and cancelled ones, whose place is free again, have none.
[[nodiscard]] QList<WeekBlock> weekBlocks(const QList<SessionRow> &rows, QDate monday,
                                          const QByteArray &zone);

// The hours to show: 8 to 18, and more where a block lies outside.
[[nodiscard]] WeekHours weekHours(const QList<WeekBlock> &blocks);

} // namespace unknot
