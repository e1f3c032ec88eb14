// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/WeekLayout.h"

#include <QFont>
#include <QRect>
#include <QSize>

namespace unknot {

// Turns days and minutes into pixels and back, for a picture of some days side by side. Paints
// nothing and knows no session.
class WeekGeometry
{
public:
    // `scroll` in pixels from the first hour.
    void setSpace(QSize size, int scroll, const QFont &font);
    void setDays(int days) { m_days = days; } // 1 or more
    void setHours(const WeekHours &hours) { m_hours = hours; }

    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] const WeekHours &hours() const { return m_hours; }
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] QFont semibold() const;

    [[nodiscard]] int hoursWidth() const { return 58; } // the column with the times of day
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] double hourHeight() const;
    [[nodiscard]] int contentHeight() const; // of all hours, without the header
    [[nodiscard]] int dayLeft(int day) const;
    [[nodiscard]] int yOf(int minutes) const;
    // Of the part [from, to) of a day, in minutes.
    [[nodiscard]] QRect rect(int day, int from, int to) const;
    [[nodiscard]] int dayAt(int x) const;     // the nearest
    [[nodiscard]] int minutesAt(int y) const; // may lie outside hours()

private:
    QSize m_size;
    QFont m_font;
    WeekHours m_hours;
    int m_scroll = 0;
    int m_days = 7;
};

} // namespace unknot
