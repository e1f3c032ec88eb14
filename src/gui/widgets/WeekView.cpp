// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekView.h"

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

WeekView::WeekView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(480, 200);
    viewport()->setAutoFillBackground(false);
}

void WeekView::setContent(const WeekContent &content)
{
    const SessionId before = currentSession();
    m_picture.setContent(content);
    m_current = -1;
    for (int block = 0; block < m_picture.blocks().size(); ++block) {
        if (m_picture.session(block).session.id == before)
            m_current = block;
    }
    tellCurrent();
    fit();
    viewport()->update();
}

void WeekView::setNow(const QDateTime &now)
{
    m_picture.setNow(now);
    viewport()->update();
}

SessionId WeekView::currentSession() const
{
    return m_current < 0 ? SessionId{} : m_picture.session(m_current).session.id;
}

void WeekView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    m_picture.paint(painter, paletteOf(this), event->rect(), hasFocus() ? m_current : -1);
}

void WeekView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void WeekView::scrollContentsBy(int, int)
{
    fit();
    viewport()->update();
}

void WeekView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        fit();
        viewport()->update();
    }
}

void WeekView::keyPressEvent(QKeyEvent *event)
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

void WeekView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        makeCurrent(m_picture.blocks().isEmpty() ? -1 : 0);
    viewport()->update();
}

void WeekView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void WeekView::mousePressEvent(QMouseEvent *event)
{
    makeCurrent(m_picture.blockAt(event->position().toPoint()));
}

void WeekView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_picture.blockAt(event->position().toPoint()) >= 0)
        emit sessionActivated(currentSession());
}

bool WeekView::viewportEvent(QEvent *event)
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

int WeekView::inNextDay(int step) const
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

void WeekView::makeCurrent(int block)
{
    if (block < 0)
        return;
    m_current = block;
    tellCurrent();
    reveal(m_picture.blockRect(block));
    viewport()->update();
}

void WeekView::tellCurrent()
{
    setAccessibleDescription(m_current < 0 ? QString() : m_picture.words(m_current));
}

void WeekView::setMove(const std::optional<WeekMove> &move)
{
    m_picture.setMove(move);
    fit();
    viewport()->update();
}

void WeekView::reveal(const QRect &place)
{
    const int top = m_picture.geometry().headerHeight();
    QScrollBar *bar = verticalScrollBar();
    constexpr int margin = 4;
    if (place.isEmpty())
        return;
    if (place.top() < top)
        bar->setValue(bar->value() + place.top() - top - margin);
    else if (place.bottom() > viewport()->height())
        bar->setValue(bar->value() + place.bottom() - viewport()->height() + margin);
}

void WeekView::fit()
{
    QScrollBar *bar = verticalScrollBar();
    m_picture.setSpace(viewport()->size(), bar->value(), font());
    const WeekGeometry &geometry = m_picture.geometry();
    const int room = viewport()->height() - geometry.headerHeight();
    bar->setPageStep(room);
    bar->setSingleStep(static_cast<int>(geometry.hourHeight() / 2));
    bar->setRange(0, std::max(0, geometry.contentHeight() - room));
    m_picture.setSpace(viewport()->size(), bar->value(), font());
}

} // namespace unknot
