// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekGrid.h"

#include "gui/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace unknot {

WeekGrid::WeekGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(480, 200);
    viewport()->setAutoFillBackground(false);
}

void WeekGrid::setWeek(QDate monday, const QByteArray &zone, const QList<SessionRow> &rows)
{
    const SessionId before = currentSession();
    m_picture.setWeek(monday, zone, rows);
    m_current = -1;
    for (int block = 0; block < m_picture.blocks().size(); ++block) {
        if (m_picture.session(block).session.id == before)
            m_current = block;
    }
    setAccessibleDescription(m_current < 0 ? QString() : m_picture.words(m_current));
    fit();
    viewport()->update();
}

void WeekGrid::setNow(const QDateTime &now)
{
    m_picture.setNow(now);
    viewport()->update();
}

SessionId WeekGrid::currentSession() const
{
    return m_current < 0 ? SessionId{} : m_picture.session(m_current).session.id;
}

void WeekGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_picture.paint(painter, paletteOf(this), event->rect(), hasFocus() ? m_current : -1);
}

void WeekGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void WeekGrid::scrollContentsBy(int, int)
{
    fit();
    viewport()->update();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fit();
        viewport()->update();
    }
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_picture.blocks().size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        makeCurrent(std::clamp(m_current - 1, std::min(0, last), last));
        break;
    case Qt::Key_Down:
        makeCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Left:
        makeCurrent(inNextDay(-1));
        break;
    case Qt::Key_Right:
        makeCurrent(inNextDay(1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit sessionActivated(currentSession());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        makeCurrent(m_picture.blocks().isEmpty() ? -1 : 0);
    viewport()->update();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    makeCurrent(m_picture.blockAt(event->position().toPoint()));
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_picture.blockAt(event->position().toPoint()) >= 0)
        emit sessionActivated(currentSession());
}

bool WeekGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int block = m_picture.blockAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       block < 0 ? QString() : Qt::convertFromPlainText(m_picture.words(block)),
                       this);
    return true;
}

int WeekGrid::inNextDay(int step) const
{
    const QList<WeekBlock> &blocks = m_picture.blocks();
    if (m_current < 0)
        return blocks.isEmpty() ? -1 : 0;
    const WeekBlock &here = blocks.at(m_current);
    const auto distance = [&](int block) {
        return std::pair((blocks.at(block).day - here.day) * step,
                         std::abs(blocks.at(block).from - here.from));
    };
    int nearest = m_current;
    for (int block = 0; block < blocks.size(); ++block) {
        const bool ahead = distance(block).first > 0;
        if (ahead && (nearest == m_current || distance(block) < distance(nearest)))
            nearest = block;
    }
    return nearest;
}

void WeekGrid::makeCurrent(int block)
{
    if (block < 0)
        return;
    m_current = block;
    setAccessibleDescription(m_picture.words(block));
    const QRect place = m_picture.blockRect(block);
    QScrollBar *bar = verticalScrollBar();
    constexpr int margin = 4;
    if (place.top() < m_picture.headerHeight())
        bar->setValue(bar->value() + place.top() - m_picture.headerHeight() - margin);
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + margin);
    viewport()->update();
}

void WeekGrid::fit()
{
    QScrollBar *bar = verticalScrollBar();
    m_picture.setSpace(viewport()->size(), bar->value(), font());
    const int room = viewport()->height() - m_picture.headerHeight();
    bar->setPageStep(room);
    bar->setSingleStep(m_picture.hourHeight() / 2);
    bar->setRange(0, std::max(0, m_picture.contentHeight() - room));
    m_picture.setSpace(viewport()->size(), bar->value(), font());
}

} // namespace unknot
