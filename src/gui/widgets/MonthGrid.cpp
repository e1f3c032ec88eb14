// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/MonthGrid.h"

#include "gui/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace unknot {

MonthGrid::MonthGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(480, 320);
}

void MonthGrid::setContent(const MonthContent &content, QDate current)
{
    m_picture.setContent(content);
    m_current = current;
    setAccessibleDescription(m_picture.words(current));
    update();
}

bool MonthGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDate day = m_picture.dayAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       day.isValid() ? Qt::convertFromPlainText(m_picture.words(day)) : QString(),
                       this);
    return true;
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_picture.paint(painter, paletteOf(this), hasFocus() ? m_current : QDate());
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture.setSpace(size(), font());
}

void MonthGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_picture.setSpace(size(), font());
    update();
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (!m_current.isValid()) // the month could not be read
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        emit currentChanged(m_current.addDays(-1));
        break;
    case Qt::Key_Right:
        emit currentChanged(m_current.addDays(1));
        break;
    case Qt::Key_Up:
        emit currentChanged(m_current.addDays(-7));
        break;
    case Qt::Key_Down:
        emit currentChanged(m_current.addDays(7));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayActivated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const QDate day = m_picture.dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid())
        emit dayActivated(day);
}

} // namespace unknot
