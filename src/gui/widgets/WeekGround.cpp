// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekGround.h"

#include "documents/Palette.h"
#include "domain/ClockWords.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int stripe = 10; // pixels, as wide as what lies between two of them

void paintHours(QPainter &painter, const Palette &palette, const WeekGeometry &geometry)
{
    const int lineHeight = QFontMetrics(geometry.font()).height();
    QColor line = palette.color(u"line"_s);
    line.setAlphaF(0.5F); // quieter than the lines between days
    for (int minutes = geometry.hours().from; minutes < geometry.hours().to; minutes += 60) {
        const int y = geometry.yOf(minutes);
        painter.setPen(line);
        if (minutes > geometry.hours().from)
            painter.drawLine(geometry.hoursWidth() + 1, y, geometry.size().width(), y);
        painter.setPen(palette.color(u"muted"_s));
        painter.drawText(QRect(0, y + 3, geometry.hoursWidth() - padding, lineHeight),
                         Qt::AlignRight, minutesWords(minutes));
    }
}

} // namespace

QString minutesWords(int minutes)
{
    return clockWords(QTime(minutes / 60 % 24, minutes % 60));
}

void paintStripes(QPainter &painter, const Palette &palette, const QRect &place)
{
    painter.save();
    painter.fillRect(place, palette.color(u"window"_s));
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"neutralBack"_s), stripe * 0.7, Qt::SolidLine, Qt::FlatCap));
    for (int x = place.left() - place.height(); x < place.right() + stripe; x += 2 * stripe)
        painter.drawLine(x, place.top() - 1, x + place.height() + 2, place.bottom() + 2);
    painter.restore();
}

void WeekGround::setDays(QDate first, const PracticeCalendar &calendar)
{
    m_first = first;
    m_calendar = calendar;
}

QString WeekGround::closedWords(int day) const
{
    const auto closed = std::ranges::find_if(m_calendar.closed, [&](const ClosedDays &days) {
        return days.contains(m_first.addDays(day));
    });
    if (closed == m_calendar.closed.end())
        return {};
    return closed->name.isEmpty() ? tr("Closed") : tr("Closed: %1").arg(closed->name);
}

QString WeekGround::words(int day) const
{
    if (const QString closed = closedWords(day); !closed.isEmpty())
        return closed;
    QStringList spans;
    for (const LocalSpan &span : m_calendar.hours.on(m_first.addDays(day)))
        spans << tr("%1 – %2").arg(clockWords(span.from), clockWords(span.to));
    return spans.isEmpty() ? tr("Not a working day") : tr("Open %1").arg(spans.join(u", "_s));
}

void WeekGround::paint(QPainter &painter, const Palette &palette,
                       const WeekGeometry &geometry) const
{
    for (int day = 0; day < geometry.days(); ++day) {
        const QRect whole = geometry.rect(day, geometry.hours().from, geometry.hours().to);
        const QString closed = closedWords(day);
        if (!closed.isEmpty()) {
            paintStripes(painter, palette, whole);
            continue;
        }
        for (const WeekHours &gap :
             outside(m_calendar.hours.on(m_first.addDays(day)), geometry.hours()))
            painter.fillRect(geometry.rect(day, gap.from, gap.to), palette.color(u"window"_s));
    }
    paintHours(painter, palette, geometry);
    for (int day = 0; day < geometry.days(); ++day) {
        painter.setPen(palette.color(u"line"_s));
        painter.drawLine(geometry.dayLeft(day), 0, geometry.dayLeft(day), geometry.size().height());
        painter.setPen(palette.color(u"muted"_s));
        painter.drawText(geometry.rect(day, geometry.hours().from, geometry.hours().to)
                             .adjusted(padding, 0, -padding, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, closedWords(day));
    }
}

void WeekGround::paintHeader(QPainter &painter, const Palette &palette,
                             const WeekGeometry &geometry, QDate today) const
{
    const int height = geometry.headerHeight();
    painter.setPen(palette.color(u"line"_s));
    painter.drawLine(0, height, geometry.size().width(), height);
    painter.setFont(geometry.semibold());
    const QString format = geometry.days() == 1 ? u"dddd d MMMM"_s : u"ddd d"_s;
    for (int day = 0; day < geometry.days(); ++day) {
        const QDate date = m_first.addDays(day);
        const int left = geometry.dayLeft(day);
        painter.setPen(palette.color(u"line"_s));
        painter.drawLine(left, 0, left, height);
        painter.setPen(palette.color(date == today ? u"accent"_s : u"text"_s));
        painter.drawText(QRect(left, 0, geometry.dayLeft(day + 1) - left, height), Qt::AlignCenter,
                         QLocale().toString(date, format));
    }
}

} // namespace unknot
