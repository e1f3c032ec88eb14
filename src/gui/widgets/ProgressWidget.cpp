// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ProgressWidget.h"

#include "documents/ProgressChartPainter.h"
#include "gui/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ProgressStep> stepOf(int key, bool mirrored)
{
    switch (key) {
    case Qt::Key_Left:
        return mirrored ? ProgressStep::Right : ProgressStep::Left;
    case Qt::Key_Right:
        return mirrored ? ProgressStep::Left : ProgressStep::Right;
    case Qt::Key_Up:
        return ProgressStep::Up;
    case Qt::Key_Down:
        return ProgressStep::Down;
    case Qt::Key_Home:
        return ProgressStep::First;
    case Qt::Key_End:
        return ProgressStep::Last;
    default:
        return std::nullopt;
    }
}

// A tip would take what resembles HTML for it.
QString tipOf(const ProgressChartGeometry &geometry, const ProgressSpot &spot)
{
    return Qt::convertFromPlainText(geometry.words(spot));
}

} // namespace

ProgressWidget::ProgressWidget(QWidget *parent)
    : QWidget(parent)
    , m_geometry(rect(), m_chart, font(), this)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Progress chart"));
    describe();
}

void ProgressWidget::setChart(const ProgressChart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_current.reset(); // what was pointed at may be another value now
    layOut();
    describe();
}

QSize ProgressWidget::sizeHint() const
{
    return {640, ProgressChartGeometry::preferredHeight(fontMetrics())};
}

QSize ProgressWidget::minimumSizeHint() const
{
    return {400, ProgressChartGeometry::leastHeight(fontMetrics())};
}

void ProgressWidget::layOut()
{
    m_geometry = ProgressChartGeometry(rect(), m_chart, font(), this);
    update();
}

void ProgressWidget::describe()
{
    setAccessibleDescription(m_current ? m_geometry.words(*m_current) : chartWords(m_chart));
}

void ProgressWidget::showTip()
{
    const QRect place = m_geometry.placeOf(*m_current).toAlignedRect();
    QToolTip::showText(mapToGlobal(place.bottomLeft()), tipOf(m_geometry, *m_current), this);
}

void ProgressWidget::setCurrent(const std::optional<ProgressSpot> &spot)
{
    m_current = spot;
    describe();
    update();
    if (!m_current)
        return;
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    showTip();
}

bool ProgressWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto spot = m_geometry.spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), tipOf(m_geometry, *spot), this);
    else
        QToolTip::hideText();
    return true;
}

void ProgressWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        layOut();
    QWidget::changeEvent(event);
}

void ProgressWidget::resizeEvent(QResizeEvent *event)
{
    layOut();
    QWidget::resizeEvent(event);
}

void ProgressWidget::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    ProgressChartPainter::paint(painter, m_geometry, colors);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.color(u"accent"_s), 2));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring =
        m_current ? m_geometry.placeOf(*m_current) : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, 6, 6);
}

void ProgressWidget::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = stepOf(event->key(), layoutDirection() == Qt::RightToLeft))
        setCurrent(m_geometry.walked(m_current, *step));
    else
        QWidget::keyPressEvent(event);
}

void ProgressWidget::mousePressEvent(QMouseEvent *event)
{
    const auto spot = m_geometry.spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return QWidget::mousePressEvent(event);
    setCurrent(spot);
}

} // namespace unknot
