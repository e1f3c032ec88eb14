// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Taper.h"

#include <QDate>
#include <QList>

namespace unknot {

// Where the taper alone puts one session, before weekdays and closed days have their say.
struct IdealDate
{
    int number = 0; // from 1
    int phase = 0;  // index into Taper::phases
    QDate day;

    bool operator==(const IdealDate &) const = default;
};

// Every session of `taper` from `start` on, in order; an open phase has `openLimit` sessions.
[[nodiscard]] QList<IdealDate> idealDates(const Taper &taper, QDate start,
                                          int openLimit = openPhaseSessions);

// The first day of each phase, and behind them the day after the last phase.
[[nodiscard]] QList<QDate> phaseStarts(const Taper &taper, QDate start,
                                       int openLimit = openPhaseSessions);

} // namespace unknot
