// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PhaseHandle.h"

#include "documents/Palette.h"
#include "gui/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal barWidth = 4;
constexpr qreal barHeight = 26;
constexpr int pagePeriods = 4;

} // namespace

PhaseHandle::PhaseHandle(QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setPageStep(pagePeriods);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
}

void PhaseHandle::setPeriods(int periods, int longest)
{
    const QSignalBlocker quiet(this);
    setRange(1, longest);
    setValue(periods);
}

void PhaseHandle::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    const bool strong = hasFocus() || underMouse() || isSliderDown();
    const QRectF bar(QRectF(rect()).center() - QPointF(barWidth, barHeight) / 2,
                     QSizeF(barWidth, barHeight));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(strong ? u"accent"_s : u"muted"_s));
    painter.drawRoundedRect(bar, barWidth / 2, barWidth / 2);
    if (!hasFocus())
        return;
    painter.setPen(QPen(colors.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(bar.adjusted(-4, -5, 4, 5), 6, 6);
}

// One key must not make a course as long as can be.
void PhaseHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        event->ignore();
    else
        QAbstractSlider::keyPressEvent(event);
}

void PhaseHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_grip = event->position().toPoint().x() - width() / 2;
    setSliderDown(true);
    update();
}

void PhaseHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        emit dragged(mapToParent(event->position().toPoint()).x() - m_grip);
}

void PhaseHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setSliderDown(false);
    update();
}

// A form scrolled under the pointer must not change a plan.
void PhaseHandle::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PhaseHandle::enterEvent(QEnterEvent *event)
{
    QAbstractSlider::enterEvent(event);
    update();
}

void PhaseHandle::leaveEvent(QEvent *event)
{
    QAbstractSlider::leaveEvent(event);
    update();
}

} // namespace unknot
