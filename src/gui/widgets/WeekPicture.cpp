// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekPicture.h"

#include "documents/Palette.h"
#include "domain/Level.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "gui/widgets/WeekBlockPainter.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int blockGap = 4;
constexpr double radius = 6;
constexpr double onItsWay = 0.45; // the place that a session is carried away from

} // namespace

void WeekPicture::setContent(const WeekContent &content)
{
    m_content = content;
    m_blocks = weekBlocks(content.rows, content.first, content.days, content.zone);
    m_ground.setDays(content.first, content.calendar);
    m_geometry.setDays(content.days);
    fitHours();
}

void WeekPicture::setMove(const std::optional<WeekMove> &move)
{
    m_move = move;
    fitHours();
}

void WeekPicture::fitHours()
{
    QList<WeekBlock> shown = m_blocks;
    if (m_move)
        shown.append({-1, 0, m_move->from, m_move->end()});
    m_geometry.setHours(weekHours(m_content.calendar.hours, shown));
}

void WeekPicture::setSpace(QSize size, int scroll, const QFont &font)
{
    m_geometry.setSpace(size, scroll, font);
}

const SessionRow &WeekPicture::session(int block) const
{
    return m_content.rows.at(m_blocks.at(block).row);
}

QRect WeekPicture::rectOf(const WeekBlock &block) const
{
    const QRect whole = m_geometry.rect(block.day, block.from, block.to);
    const int lane = (whole.width() - 2 * blockGap) / block.lanes;
    return {whole.left() + blockGap + block.lane * lane, whole.top() + 1, lane - 1,
            whole.height() - 2};
}

QRect WeekPicture::blockRect(int block) const
{
    return rectOf(m_blocks.at(block));
}

int WeekPicture::blockAt(QPoint position) const
{
    for (int block = 0; position.y() > m_geometry.headerHeight() && block < m_blocks.size();
         ++block) {
        if (blockRect(block).contains(position))
            return block;
    }
    return -1;
}

QRect WeekPicture::moveRect() const
{
    const qint64 day = m_move ? m_content.first.daysTo(m_move->day) : -1;
    if (day < 0 || day >= m_content.days)
        return {};
    return rectOf({-1, static_cast<int>(day), m_move->from, m_move->end()});
}

QString WeekPicture::words(int index) const
{
    const WeekBlock &block = m_blocks.at(index);
    const SessionRow &row = session(index);
    QStringList lines{
        row.client.display(),
        tr("%1, %2 – %3")
            .arg(QLocale().toString(m_content.first.addDays(block.day), u"dddd d MMMM"_s),
                 minutesWords(block.from), minutesWords(block.from + row.session.minutes)),
        tr("%1, %2 of %3")
            .arg(phaseName(row.cadence), QString::number(row.indexInPhase),
                 QString::number(row.phaseSessions))};
    if (isOpen(row.session.state) && row.verdict.level > Level::Clear) {
        const QString level = levelWord(row.verdict.level);
        lines << (row.verdict.cause.isEmpty() ? level : tr("%1: %2").arg(level, row.verdict.cause));
    }
    if (m_content.moved.contains(row.session.id))
        lines << tr("Moved here by a reflow");
    lines << stateWord(row.session.state);
    return lines.join(u'\n');
}

void WeekPicture::paint(QPainter &painter, const Palette &palette, const QRect &clip,
                        int current) const
{
    if (!m_content.first.isValid())
        return; // it could not be read
    const QSize size = m_geometry.size();
    painter.setFont(m_geometry.font());
    painter.save();
    painter.setClipRect(
        clip.intersected({0, m_geometry.headerHeight(), size.width(), size.height()}));
    m_ground.paint(painter, palette, m_geometry);
    const WeekBlockPainter blockPainter(painter, palette, m_geometry.font());
    for (int block = 0; block < m_blocks.size(); ++block) {
        if (!blockRect(block).adjusted(-3, -3, 3, 3).intersects(clip))
            continue;
        const SessionId id = session(block).session.id;
        painter.setOpacity(m_move && m_move->row.session.id == id ? onItsWay : 1);
        blockPainter.paint(session(block), m_blocks.at(block).from, blockRect(block),
                           m_content.moved.contains(id));
    }
    painter.setOpacity(1);
    paintNow(painter, palette);
    if (m_move)
        paintMove(painter, palette);
    else if (current >= 0)
        paintFrame(painter, palette, current);
    painter.restore();
    if (clip.top() <= m_geometry.headerHeight())
        m_ground.paintHeader(painter, palette, m_geometry, m_now.date());
}

void WeekPicture::paintFrame(QPainter &painter, const Palette &palette, int index) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(blockRect(index)).adjusted(-1, -1, 1, 1), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekPicture::paintNow(QPainter &painter, const Palette &palette) const
{
    const qint64 day = m_now.isValid() ? m_content.first.daysTo(m_now.date()) : -1;
    if (day < 0 || day >= m_content.days)
        return;
    const int y = m_geometry.yOf(m_now.time().msecsSinceStartOfDay() / 60'000);
    const int left = m_geometry.dayLeft(static_cast<int>(day));
    const int right = m_geometry.dayLeft(static_cast<int>(day) + 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(u"accent"_s), 2));
    painter.drawLine(left + 1, y, right, y);
    painter.setBrush(palette.color(u"accent"_s));
    painter.drawEllipse(QPoint(left + 1, y), 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekPicture::paintMove(QPainter &painter, const Palette &palette) const
{
    const QRect place = moveRect();
    if (place.isEmpty())
        return;
    const WeekBlockPainter blockPainter(painter, palette, m_geometry.font());
    blockPainter.paintGhost(m_move->row, m_move->from, place, m_move->blocked);
    const int top = m_geometry.headerHeight();
    if (!m_move->words.isEmpty())
        blockPainter.paintBubble(
            m_move->words, place,
            QRect(QPoint(0, top), m_geometry.size() - QSize(0, top)).adjusted(4, 4, -4, -4),
            m_move->blocked);
}

} // namespace unknot
