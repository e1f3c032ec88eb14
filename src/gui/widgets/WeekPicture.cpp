// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekPicture.h"

#include "documents/Palette.h"
#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int hoursWidth = 58;
constexpr int smallestHour = 40; // pixels; below it the grid scrolls
constexpr int blockGap = 4;
constexpr int edgeWidth = 4;
constexpr int padding = 8;
constexpr int narrowBlock = 80; // pixels; below it the text needs the padding
constexpr int flatBlock = 42;
constexpr double radius = 5;
constexpr int saturday = 5;

struct BlockColors
{
    QColor edge;
    QColor fill;
};

BlockColors colorsOf(const Session &session, const Palette &palette)
{
    if (session.state == SessionState::Missed)
        return {palette.color(u"adaptText"_s), palette.color(u"adaptBack"_s)};
    const QString phase = u"phase%1"_s.arg(std::min(session.phase, 3) + 1);
    return {palette.color(phase), palette.color(phase + u"Back"_s)};
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString timeText(int minutes)
{
    return clockWords(QTime(minutes / 60 % 24, minutes % 60));
}

} // namespace

void WeekPicture::setWeek(QDate monday, const QByteArray &zone, const QList<SessionRow> &rows)
{
    m_monday = monday;
    m_rows = rows;
    m_blocks = weekBlocks(rows, monday, zone);
    m_hours = weekHours(m_blocks);
}

void WeekPicture::setSpace(QSize size, int scroll, const QFont &font)
{
    m_size = size;
    m_scroll = scroll;
    m_font = font;
}

const SessionRow &WeekPicture::session(int block) const
{
    return m_rows.at(m_blocks.at(block).row);
}

QRect WeekPicture::blockRect(int index) const
{
    const WeekBlock &block = m_blocks.at(index);
    const double left = dayLeft(block.day) + blockGap;
    const double lane = (dayLeft(block.day + 1) - blockGap - left) / block.lanes;
    const int top = yOf(block.from);
    return {static_cast<int>(left + block.lane * lane), top + 1, static_cast<int>(lane) - 2,
            yOf(block.to) - top - 2};
}

int WeekPicture::blockAt(QPoint position) const
{
    for (int block = 0; position.y() > headerHeight() && block < m_blocks.size(); ++block) {
        if (blockRect(block).contains(position))
            return block;
    }
    return -1;
}

QString WeekPicture::words(int index) const
{
    const WeekBlock &block = m_blocks.at(index);
    const SessionRow &row = session(index);
    return QCoreApplication::translate("WeekGrid", "%1\n%2, %3 – %4\n%5, %6 of %7\n%8")
        .arg(row.client.display(),
             QLocale().toString(m_monday.addDays(block.day), u"dddd d MMMM"_s),
             timeText(block.from), timeText(block.from + row.session.minutes),
             phaseName(row.cadence), QString::number(row.indexInPhase),
             QString::number(row.phaseSessions), stateWord(row.session.state));
}

int WeekPicture::headerHeight() const
{
    return QFontMetrics(m_font).height() + 13;
}

int WeekPicture::hourHeight() const
{
    return std::max(smallestHour, (m_size.height() - headerHeight()) / (m_hours.to - m_hours.from));
}

int WeekPicture::contentHeight() const
{
    return hourHeight() * (m_hours.to - m_hours.from);
}

void WeekPicture::paint(QPainter &painter, const Palette &palette, const QRect &clip,
                        int current) const
{
    painter.setFont(m_font);
    painter.save();
    painter.setClipRect(clip.intersected({0, headerHeight(), m_size.width(), m_size.height()}));
    paintDays(painter, palette);
    paintHours(painter, palette);
    for (int block = 0; block < m_blocks.size(); ++block) {
        if (blockRect(block).adjusted(-3, -3, 3, 3).intersects(clip))
            paintBlock(painter, palette, block);
    }
    paintNow(painter, palette);
    if (current >= 0)
        paintFrame(painter, palette, current);
    painter.restore();
    if (clip.top() <= headerHeight())
        paintHeader(painter, palette);
}

double WeekPicture::dayLeft(int day) const
{
    return hoursWidth + day * (m_size.width() - hoursWidth) / 7.0;
}

int WeekPicture::yOf(int minutes) const
{
    return headerHeight() + (minutes - m_hours.from * 60) * hourHeight() / 60 - m_scroll;
}

QString WeekPicture::secondLine(int index) const
{
    const QString time = timeText(m_blocks.at(index).from);
    const SessionState state = session(index).session.state;
    return state == SessionState::Planned
               ? time
               : u"%1 · %2"_s.arg(time, QLocale().toLower(stateWord(state)));
}

void WeekPicture::paintDays(QPainter &painter, const Palette &palette) const
{
    const QRectF weekend(dayLeft(saturday), 0, m_size.width() - dayLeft(saturday), m_size.height());
    painter.fillRect(weekend, palette.color(u"window"_s));
    painter.setPen(palette.color(u"line"_s));
    for (int day = 0; day < 7; ++day) {
        const int x = static_cast<int>(dayLeft(day));
        painter.drawLine(x, 0, x, m_size.height());
    }
}

void WeekPicture::paintHours(QPainter &painter, const Palette &palette) const
{
    const int lineHeight = QFontMetrics(m_font).height();
    QColor line = palette.color(u"line"_s);
    line.setAlphaF(0.5F); // quieter than the lines between days
    for (int hour = m_hours.from; hour < m_hours.to; ++hour) {
        const int y = yOf(hour * 60);
        painter.setPen(line);
        if (hour > m_hours.from)
            painter.drawLine(hoursWidth + 1, y, m_size.width(), y);
        painter.setPen(palette.color(u"muted"_s));
        painter.drawText(QRect(0, y + 2, hoursWidth - padding, lineHeight), Qt::AlignRight,
                         timeText(hour * 60));
    }
}

void WeekPicture::paintBlock(QPainter &painter, const Palette &palette, int index) const
{
    const QRect place = blockRect(index);
    const SessionRow &row = session(index);
    const auto [edge, fill] = colorsOf(row.session, palette);
    QPainterPath outline;
    outline.addRoundedRect(place, radius, radius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(outline, fill);
    QPainterPath stripe;
    stripe.addRect(place.left(), place.top(), edgeWidth, place.height());
    painter.fillPath(outline.intersected(stripe), edge);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const int sides = place.width() < narrowBlock ? padding / 2 : padding;
    const int top = place.height() < flatBlock ? 1 : padding / 2;
    const QRect inside = place.adjusted(edgeWidth + sides, top, -sides / 2, -1);
    const QFont bold = semibold(m_font);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics metrics(m_font);
    painter.setPen(palette.color(isOpen(row.session.state) ? u"text"_s : u"muted"_s));
    painter.setFont(bold);
    painter.drawText(inside, Qt::AlignTop | Qt::TextSingleLine,
                     boldMetrics.elidedText(row.client.display(), Qt::ElideRight, inside.width()));
    painter.setFont(m_font);
    const QStringList more = {
        secondLine(index),
        QCoreApplication::translate("WeekGrid", "%1 %2/%3")
            .arg(phaseName(row.cadence), QString::number(row.indexInPhase),
                 QString::number(row.phaseSessions)),
    };
    int y = inside.top() + boldMetrics.height();
    for (const QString &text : more) {
        if (y + metrics.height() <= inside.bottom() + 2)
            painter.drawText(inside.left(), y + metrics.ascent(),
                             metrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter.setPen(palette.color(u"muted"_s));
        y += metrics.height();
    }
}

void WeekPicture::paintFrame(QPainter &painter, const Palette &palette, int index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(blockRect(index)).adjusted(-1, -1, 1, 1), radius + 1,
                            radius + 1);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekPicture::paintNow(QPainter &painter, const Palette &palette) const
{
    const qint64 day = m_now.isValid() ? m_monday.daysTo(m_now.date()) : -1;
    if (day < 0 || day > 6)
        return;
    const int y = yOf(m_now.time().msecsSinceStartOfDay() / 60'000);
    const int left = static_cast<int>(dayLeft(static_cast<int>(day)));
    const int right = static_cast<int>(dayLeft(static_cast<int>(day) + 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"accent"_s), 2));
    painter.drawLine(left + 1, y, right, y);
    painter.setBrush(palette.color(u"accent"_s));
    painter.drawEllipse(QPoint(left + 1, y), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekPicture::paintHeader(QPainter &painter, const Palette &palette) const
{
    painter.setPen(palette.color(u"line"_s));
    painter.drawLine(0, headerHeight(), m_size.width(), headerHeight());
    painter.setFont(semibold(m_font));
    for (int day = 0; day < 7; ++day) {
        const QDate date = m_monday.addDays(day);
        const bool today = m_now.isValid() && date == m_now.date();
        const int left = static_cast<int>(dayLeft(day));
        painter.setPen(palette.color(u"line"_s));
        painter.drawLine(left, 0, left, headerHeight());
        painter.setPen(palette.color(today ? u"accent"_s : u"text"_s));
        painter.drawText(QRectF(left, 0, dayLeft(day + 1) - left, headerHeight()), Qt::AlignCenter,
                         QLocale().toString(date, u"ddd d"_s));
    }
}

} // namespace unknot
