// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QDate>
#include <QTime>

namespace unknot {

// A session that somebody carries to another time, by mouse or by keys: where it is now, and what
// was said about that place. Times go by quarters of an hour and stay within the day.
struct WeekMove
{
    static constexpr int step = 15; // minutes

    SessionRow row;
    QDate day;
    int from = 0;         // minutes from midnight
    int grab = 0;         // minutes from the session's beginning to where the mouse holds it
    QString words;        // what stands in the way there
    bool blocked = false; // something does

    // At the time of `row` on the clock of `zone`.
    [[nodiscard]] static WeekMove begin(const SessionRow &row, const QByteArray &zone);

    void to(QDate newDay, int minutes); // the nearest quarter
    void shift(int days, int steps);

    [[nodiscard]] QTime time() const { return QTime(from / 60, from % 60); }
    [[nodiscard]] int end() const { return from + row.session.minutes; }
};

} // namespace unknot
