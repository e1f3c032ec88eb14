// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TimelineWidget.h"

#include "documents/TimelineGeometry.h"
#include "documents/TimelinePainter.h"
#include "domain/StateWords.h"
#include "gui/DateText.h"
#include "gui/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

qreal daysOf(const Timeline &timeline)
{
    const auto &phases = timeline.phases;
    return phases.isEmpty() ? 1.0
                            : static_cast<qreal>(phases.first().from.daysTo(phases.last().until));
}

} // namespace

TimelineWidget::TimelineWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
}

void TimelineWidget::setTimeline(const Timeline &timeline)
{
    if (timeline == m_timeline)
        return;
    m_timeline = timeline;
    m_current = std::min(m_current, static_cast<int>(m_timeline.marks.size()) - 1);
    describe();
    update();
}

QRectF TimelineWidget::area() const
{
    QRectF drawn = rect();
    if (m_dayWidth > 0)
        drawn.setWidth(m_dayWidth * daysOf(m_timeline));
    return drawn;
}

void TimelineWidget::holdScale(bool hold)
{
    m_dayWidth = hold ? width() / daysOf(m_timeline) : 0;
    update();
}

QSize TimelineWidget::sizeHint() const
{
    return {480, TimelinePainter::preferredHeight(fontMetrics())};
}

QSize TimelineWidget::minimumSizeHint() const
{
    return {320, TimelinePainter::preferredHeight(fontMetrics())};
}

QString TimelineWidget::words(const TimelineMark &mark) const
{
    const QString session = tr("Session %1, %2").arg(mark.number).arg(dayText(mark.day));
    const QString words = mark.state ? tr("%1, %2").arg(session, stateWord(*mark.state)) : session;
    const bool isPlace =
        m_timeline.shouldBe >= 0 && mark == m_timeline.marks.at(m_timeline.shouldBe);
    return isPlace ? tr("%1, should be here").arg(words) : words;
}

// The current mark with room for the focus ring around it.
QRectF TimelineWidget::currentPlace() const
{
    const TimelineGeometry geometry(area(), m_timeline);
    const QPointF centre(geometry.scale.xOfMark(m_current), geometry.lineY());
    const qreal reach = geometry.radius + 4;
    return {centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

void TimelineWidget::describe()
{
    const auto count = static_cast<int>(m_timeline.marks.size());
    setAccessibleDescription(m_current >= 0 ? words(m_timeline.marks.at(m_current))
                                            : tr("%n session(s)", nullptr, count));
}

void TimelineWidget::setCurrent(int mark)
{
    const int last = static_cast<int>(m_timeline.marks.size()) - 1;
    m_current = last < 0 ? -1 : std::clamp(mark, 0, last);
    describe();
    update();
    if (m_current < 0)
        return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    QToolTip::showText(mapToGlobal(currentPlace().bottomLeft().toPoint()),
                       words(m_timeline.marks.at(m_current)), this);
}

bool TimelineWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = TimelinePainter::markAt(area(), m_timeline, help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), words(m_timeline.marks.at(mark)), this);
    else
        QToolTip::hideText();
    return true;
}

void TimelineWidget::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    TimelinePainter::paint(painter, area(), m_timeline, colors, font());
    if (!hasFocus() || m_timeline.marks.isEmpty())
        return;
    painter.setPen(QPen(colors.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    if (m_current < 0)
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    else
        painter.drawEllipse(currentPlace());
}

void TimelineWidget::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(mirrored ? m_current + 1 : m_current - 1);
        break;
    case Qt::Key_Right:
        setCurrent(mirrored ? m_current - 1 : m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_timeline.marks.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < 0)
            return event->ignore();
        emit sessionChosen(m_timeline.marks.at(m_current).number);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineWidget::mousePressEvent(QMouseEvent *event)
{
    const int mark = TimelinePainter::markAt(area(), m_timeline, event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return QWidget::mousePressEvent(event);
    setCurrent(mark);
    emit sessionChosen(m_timeline.marks.at(mark).number);
}

void TimelineWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace unknot
