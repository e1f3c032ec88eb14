// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekGeometry.h"

#include <QCoreApplication>
#include <QDate>

class QPainter;

namespace unknot {

class Palette;

// What lies beneath the sessions of some days: the hours, when the practice works, and the days on
// which it is closed, with their names. Knows no session.
class WeekGround
{
    Q_DECLARE_TR_FUNCTIONS(WeekGround)

public:
    void setDays(QDate first, const PracticeCalendar &calendar);

    // The name of what `day` (0 the first) is closed for; empty where it is open. "Closed" where
    // nobody gave it a name.
    [[nodiscard]] QString closedWords(int day) const;
    // "Closed: course", "Open 08:30 – 12:30, 13:00 – 17:00", "Not a working day"
    [[nodiscard]] QString words(int day) const;

    void paint(QPainter &painter, const Palette &palette, const WeekGeometry &geometry) const;
    // The days' names above; the day of `today` stands out.
    void paintHeader(QPainter &painter, const Palette &palette, const WeekGeometry &geometry,
                     QDate today) const;

private:
    QDate m_first;
    PracticeCalendar m_calendar;
};

// "08:30", of minutes from midnight, as the locale writes it.
[[nodiscard]] QString minutesWords(int minutes);

// Fills `place` with the stripes of closed days.
void paintStripes(QPainter &painter, const Palette &palette, const QRect &place);

} // namespace unknot
