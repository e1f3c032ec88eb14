// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/MonthPicture.h"

#include "documents/Palette.h"
#include "gui/DurationWords.h"
#include "gui/widgets/WeekGround.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int barHeight = 6;

QString sessionWords(int sessions)
{
    return MonthPicture::tr("%n sessions", nullptr, sessions);
}

} // namespace

QDate MonthContent::firstDay() const
{
    const QDate first(month.year(), month.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QDate MonthContent::lastDay() const
{
    const QDate last(month.year(), month.month(), month.daysInMonth());
    return last.addDays(7 - last.dayOfWeek());
}

int MonthContent::weeks() const
{
    return static_cast<int>(firstDay().daysTo(lastDay()) + 1) / 7;
}

QList<DayLoad> dayLoads(const QList<SessionRow> &rows, QDate from, QDate to, const QByteArray &zone)
{
    QList<DayLoad> loads;
    for (QDate day = from; day <= to; day = day.addDays(1))
        loads << DayLoad{day, 0, 0};
    for (const SessionRow &row : rows) {
        const Session &session = row.session;
        const qint64 day = from.daysTo(ZonedTime{session.start.utc, zone}.day());
        if (!isOpen(session.state) && session.state != SessionState::Completed)
            continue;
        if (day < 0 || day >= loads.size())
            continue;
        ++loads[day].sessions;
        loads[day].minutes += session.minutes;
    }
    return loads;
}

void MonthPicture::setSpace(QSize size, const QFont &font)
{
    m_size = size;
    m_font = font;
}

int MonthPicture::headerHeight() const
{
    return QFontMetrics(m_font).height() + 13;
}

QRect MonthPicture::dayRect(QDate day) const
{
    const int index = static_cast<int>(m_content.firstDay().daysTo(day));
    const int column = index % 7;
    const int row = index / 7;
    const int room = m_size.height() - headerHeight();
    const QPoint topLeft(column * m_size.width() / 7,
                         headerHeight() + row * room / m_content.weeks());
    const QPoint next((column + 1) * m_size.width() / 7,
                      headerHeight() + (row + 1) * room / m_content.weeks());
    return {topLeft, next - QPoint(1, 1)};
}

QDate MonthPicture::dayAt(QPoint position) const
{
    for (const DayLoad &load : m_content.loads) {
        if (dayRect(load.day).contains(position))
            return load.day;
    }
    return {};
}

const DayLoad &MonthPicture::load(QDate day) const
{
    return m_content.loads.at(m_content.firstDay().daysTo(day));
}

QString MonthPicture::closedWords(QDate day) const
{
    WeekGround ground;
    ground.setDays(day, m_content.calendar);
    return ground.closedWords(0);
}

int MonthPicture::openMinutes(QDate day) const
{
    int minutes = 0;
    for (const LocalSpan &span : m_content.calendar.hours.on(day))
        minutes += span.from.secsTo(span.to) / 60;
    return closedWords(day).isEmpty() ? minutes : 0;
}

QString MonthPicture::words(QDate day) const
{
    const DayLoad &here = load(day);
    QStringList lines{QLocale().toString(day, u"dddd d MMMM"_s)};
    if (const QString closed = closedWords(day); !closed.isEmpty())
        lines << closed;
    else if (openMinutes(day) == 0)
        lines << tr("Not a working day");
    lines << (here.sessions == 0
                  ? tr("No sessions")
                  : tr("%1, %2 booked")
                        .arg(sessionWords(here.sessions), durationWords(here.minutes)));
    if (const int open = openMinutes(day); open > 0)
        lines << tr("%1 of %2 working hours")
                     .arg(QLocale().toString(here.minutes * 100 / open) + u" %"_s,
                          durationWords(open));
    return lines.join(u'\n');
}

void MonthPicture::paint(QPainter &painter, const Palette &palette, QDate current) const
{
    if (m_content.loads.isEmpty())
        return; // it could not be read
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(palette.color(u"text"_s));
    for (int column = 0; column < 7; ++column) {
        const QRect below = dayRect(m_content.firstDay().addDays(column));
        painter.drawText(QRect(below.left(), 0, below.width(), headerHeight()), Qt::AlignCenter,
                         QLocale().standaloneDayName(column + 1, QLocale::ShortFormat));
    }
    for (const DayLoad &day : m_content.loads)
        paintDay(painter, palette, day.day);
    if (!current.isValid())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(dayRect(current)).adjusted(2, 2, -2, -2), 5, 5);
}

void MonthPicture::paintDay(QPainter &painter, const Palette &palette, QDate day) const
{
    const QRect place = dayRect(day);
    const QString closed = closedWords(day);
    if (!closed.isEmpty())
        paintStripes(painter, palette, place);
    else if (openMinutes(day) == 0)
        painter.fillRect(place, palette.color(u"window"_s));
    painter.setPen(palette.color(u"line"_s));
    painter.drawLine(place.topLeft(), place.topRight());
    if (day.dayOfWeek() > Qt::Monday)
        painter.drawLine(place.topLeft(), place.bottomLeft());

    const bool isToday = day == m_content.today;
    const bool isOther = day.month() != m_content.month.month();
    QFont bold = m_font;
    bold.setWeight(QFont::DemiBold);
    const QRect inside = place.adjusted(padding, padding - 2, -padding, -padding);
    painter.setFont(isOther ? m_font : bold);
    painter.setPen(palette.color(isToday ? u"accent"_s : isOther ? u"muted"_s : u"text"_s));
    const QString number = QLocale().toString(day, day.day() == 1 ? u"d MMM"_s : u"d"_s);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     isToday ? tr("%1 today").arg(number) : number);
    painter.setFont(m_font);
    const int line = QFontMetrics(m_font).height();
    painter.setPen(palette.color(u"muted"_s));
    painter.drawText(inside.adjusted(0, line + 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(m_font).elidedText(closed, Qt::ElideRight, inside.width()));
    if (load(day).sessions > 0)
        paintLoad(painter, palette, day, inside);
}

// The bar is full where the working hours are; a day without any has a bar of its own booking.
void MonthPicture::paintLoad(QPainter &painter, const Palette &palette, QDate day,
                             const QRect &inside) const
{
    const DayLoad &here = load(day);
    const QRectF bar(inside.left(), inside.bottom() - barHeight, inside.width(), barHeight);
    const double share = std::min(1.0, double(here.minutes) / std::max(openMinutes(day), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(u"line"_s));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    painter.setBrush(palette.color(u"accent"_s));
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, barHeight)),
                            barHeight / 2.0, barHeight / 2.0);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const QFontMetrics metrics(m_font);
    const QRect above(inside.left(), inside.bottom() - barHeight - 4 - metrics.height(),
                      inside.width(), metrics.height());
    const QString full = u"%1 · %2"_s.arg(sessionWords(here.sessions), durationWords(here.minutes));
    const QString shown =
        metrics.horizontalAdvance(full) <= above.width() ? full : sessionWords(here.sessions);
    painter.setPen(palette.color(u"text"_s));
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(shown, Qt::ElideRight, above.width()));
}

} // namespace unknot
