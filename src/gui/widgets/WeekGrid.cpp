// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekGrid.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace unknot {

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_move) {
        event->setAccepted(carry(event->key()));
        return;
    }
    if (event->key() != Qt::Key_M || !pickUp())
        WeekView::keyPressEvent(event);
}

bool WeekGrid::carry(int key)
{
    switch (key) {
    case Qt::Key_Up:
        m_move->shift(0, -1);
        break;
    case Qt::Key_Down:
        m_move->shift(0, 1);
        break;
    case Qt::Key_Left:
        m_move->shift(-1, 0);
        break;
    case Qt::Key_Right:
        m_move->shift(1, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        drop();
        return true;
    case Qt::Key_Escape:
        letGo();
        return true;
    default:
        return false;
    }
    tellPlace();
    return true;
}

bool WeekGrid::pickUp()
{
    const int block = currentBlock();
    if (block < 0 || !isOpen(picture().session(block).session.state))
        return false;
    m_move = WeekMove::begin(picture().session(block), picture().content().zone);
    tellPlace();
    return true;
}

void WeekGrid::carryTo(QDate day, int minutes)
{
    const auto before = std::pair(m_move->day, m_move->from);
    m_move->to(day, minutes);
    if (std::pair(m_move->day, m_move->from) != before)
        tellPlace();
}

void WeekGrid::tellPlace()
{
    setMove(m_move);
    emit carriedTo(m_move->day, m_move->time()); // answered by setCarryWords()
    reveal(picture().moveRect());
}

void WeekGrid::setCarryWords(const QString &words, bool blocked)
{
    if (!m_move)
        return;
    m_move->words = words;
    m_move->blocked = blocked;
    setMove(m_move);
    setAccessibleDescription(words);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void WeekGrid::drop()
{
    const WeekMove move = *m_move;
    const WeekMove begin = WeekMove::begin(move.row, picture().content().zone);
    letGo(); // what shows from here on is what is kept
    if (move.day != begin.day || move.from != begin.from)
        emit dropped(move.row, move.day, move.time());
}

void WeekGrid::letGo()
{
    m_holds = false;
    m_move.reset();
    setMove({});
    tellCurrent();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    WeekView::focusOutEvent(event);
    if (m_move)
        letGo();
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (m_move || event->button() != Qt::LeftButton)
        return;
    WeekView::mousePressEvent(event);
    m_pressed = event->position().toPoint();
    m_holds = picture().blockAt(m_pressed) >= 0;
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_holds)
        return;
    const WeekGeometry &geometry = picture().geometry();
    if (!m_move) {
        const bool far =
            (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        m_holds = !far || pickUp(); // what is over stays where it was
        if (!m_move)
            return;
        m_move->grab = geometry.minutesAt(m_pressed.y()) - m_move->from;
    }
    const WeekHours &shown = geometry.hours();
    const int from = std::clamp(geometry.minutesAt(position.y()) - m_move->grab, shown.from,
                                std::max(shown.from, shown.to - m_move->row.session.minutes));
    carryTo(picture().content().first.addDays(geometry.dayAt(position.x())), from);
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *)
{
    if (std::exchange(m_holds, false) && m_move)
        drop();
}

} // namespace unknot
