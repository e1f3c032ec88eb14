// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekGeometry.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

constexpr double smallestHour = 40; // pixels; below it the grid scrolls
constexpr double minutesOfHour = 60;

} // namespace

void WeekGeometry::setSpace(QSize size, int scroll, const QFont &font)
{
    m_size = size;
    m_scroll = scroll;
    m_font = font;
}

QFont WeekGeometry::semibold() const
{
    QFont font = m_font;
    font.setWeight(QFont::DemiBold);
    return font;
}

int WeekGeometry::headerHeight() const
{
    return QFontMetrics(m_font).height() + 13;
}

double WeekGeometry::hourHeight() const
{
    const double room = m_size.height() - headerHeight();
    return std::max(smallestHour, room * minutesOfHour / (m_hours.to - m_hours.from));
}

int WeekGeometry::contentHeight() const
{
    return static_cast<int>(hourHeight() * (m_hours.to - m_hours.from) / minutesOfHour);
}

int WeekGeometry::dayLeft(int day) const
{
    return hoursWidth() + day * (m_size.width() - hoursWidth()) / m_days;
}

int WeekGeometry::yOf(int minutes) const
{
    const double down = (minutes - m_hours.from) * hourHeight() / minutesOfHour;
    return headerHeight() + static_cast<int>(std::lround(down)) - m_scroll;
}

QRect WeekGeometry::rect(int day, int from, int to) const
{
    const int left = dayLeft(day);
    return {left, yOf(from), dayLeft(day + 1) - left, yOf(to) - yOf(from)};
}

int WeekGeometry::dayAt(int x) const
{
    const int day = (x - hoursWidth()) * m_days / std::max(1, m_size.width() - hoursWidth());
    return std::clamp(day, 0, m_days - 1);
}

int WeekGeometry::minutesAt(int y) const
{
    const double down = (y - headerHeight() + m_scroll) * minutesOfHour / hourHeight();
    return m_hours.from + static_cast<int>(std::floor(down));
}

} // namespace unknot
