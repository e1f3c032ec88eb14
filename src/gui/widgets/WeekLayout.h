// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/OpeningHours.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace unknot {

// Where one session stands in the picture of some days.
struct WeekBlock
{
    int row = 0;   // index into the sessions laid out
    int day = 0;   // 0 is the first day
    int from = 0;  // minutes from midnight
    int to = 0;    // minutes from midnight, 24 * 60 at the most
    int lane = 0;  // sessions that overlap stand side by side, from the left
    int lanes = 1; // of the sessions that overlap one another

    bool operator==(const WeekBlock &) const = default;
};

// What part of the day is shown, in minutes from midnight.
struct WeekHours
{
    int from = 8 * 60;
    int to = 18 * 60;

    bool operator==(const WeekHours &) const = default;
};

// The blocks of the `days` days from `first` on the clock of `zone`, by day and time. Sessions of
// other days and cancelled ones, whose place is free again, have none.
[[nodiscard]] QList<WeekBlock> weekBlocks(const QList<SessionRow> &rows, QDate first, int days,
                                          const QByteArray &zone);

// From when the practice opens to an hour after it closes, whatever the weekday, and more where a
// block lies outside; by half hours. 8 to 18 where it never opens.
[[nodiscard]] WeekHours weekHours(const OpeningHours &hours, const QList<WeekBlock> &blocks);

// The parts of `shown` that lie outside `spans`, in order.
[[nodiscard]] QList<WeekHours> outside(const QList<LocalSpan> &spans, const WeekHours &shown);

} // namespace unknot
