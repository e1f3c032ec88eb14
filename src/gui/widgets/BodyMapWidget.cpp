// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BodyMapWidget.h"

#include "documents/BodyMapPainter.h"
#include "gui/Theme.h"
#include "gui/widgets/BodyWalk.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal wantedFigure = 380; // the figures' height in units
constexpr qreal smallestFigure = 220;

} // namespace

BodyMapWidget::BodyMapWidget(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Body map"));
    describe();
}

void BodyMapWidget::setRegions(const RegionTree &regions)
{
    m_map.regions = regions;
    describe();
    update();
}

void BodyMapWidget::setMarks(const QList<BodyMark> &marks)
{
    if (marks == m_map.marks)
        return;
    m_map.marks = marks;
    describe();
    update();
}

void BodyMapWidget::setViews(const QList<BodyView> &views)
{
    Q_ASSERT(!views.isEmpty());
    if (views == m_map.views)
        return;
    m_map.views = views;
    m_hovered.reset();
    if (m_current && !views.contains(m_current->view))
        m_current.reset();
    describe();
    updateGeometry();
    update();
}

std::optional<RegionRef> BodyMapWidget::currentRegion() const
{
    return m_current ? std::optional(regionOf(*m_current)) : std::nullopt;
}

QSize BodyMapWidget::sizeHint() const
{
    const QFontMetricsF metrics(font());
    return BodyMapGeometry::sizeFor(wantedFigure, m_map.views.size(), metrics).toSize();
}

QSize BodyMapWidget::minimumSizeHint() const
{
    const QFontMetricsF metrics(font());
    return BodyMapGeometry::sizeFor(smallestFigure, m_map.views.size(), metrics).toSize();
}

BodyMapGeometry BodyMapWidget::places() const
{
    return {QRectF(rect()).adjusted(2, 2, -2, -2), m_map.views, QFontMetricsF(font())};
}

void BodyMapWidget::step(qsizetype by)
{
    setCurrent(spotAfter(m_current, by, m_map.views));
}

void BodyMapWidget::stepDown(qreal direction)
{
    if (!m_current)
        return step(0);
    if (const std::optional<BodySpot> beyond = spotBeyond(*m_current, direction))
        setCurrent(*beyond);
}

void BodyMapWidget::setCurrent(const BodySpot &spot)
{
    m_current = spot;
    describe();
    update();
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void BodyMapWidget::setHovered(const std::optional<BodySpot> &spot)
{
    if (spot == m_hovered)
        return;
    m_hovered = spot;
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void BodyMapWidget::showTip(const BodySpot &spot, const QPoint &global)
{
    QToolTip::showText(global, Qt::convertFromPlainText(m_map.words(regionOf(spot))), this);
}

// The current region and what is marked there, then all that is marked.
void BodyMapWidget::describe()
{
    QStringList sentences;
    if (m_current)
        sentences.append(
            tr("%1 (%2)", "region and its marks (front or back)")
                .arg(m_map.words(regionOf(*m_current)), bodyViewWord(m_current->view)));
    for (const BodyMark &mark : m_map.marks)
        sentences.append(tr("%1: %2", "kind of mark: region")
                             .arg(bodyMarkWord(mark.kind), m_map.regions.label(mark.region)));
    if (m_map.marks.isEmpty())
        sentences.append(tr("Nothing is marked."));
    setAccessibleDescription(sentences.join(u'\n'));
}

bool BodyMapWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const std::optional<BodySpot> spot = places().spotAt(help->pos()))
        showTip(*spot, help->globalPos());
    else
        QToolTip::hideText();
    return true;
}

void BodyMapWidget::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    const BodyMapGeometry at = places();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    BodyMapPainter::paint(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_map, colors, font());
    const QColor back = colors.color(u"surface"_s);
    if (m_hovered)
        paintRing(painter, at.shapeOf(*m_hovered), back, colors.color(u"text"_s), 1.2);
    if (!hasFocus())
        return;
    const QColor accent = colors.color(u"accent"_s);
    if (m_current)
        return paintRing(painter, at.shapeOf(*m_current), back, accent, 2);
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void BodyMapWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: // the picture is never mirrored: left is left
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Up:
        stepDown(-1);
        break;
    case Qt::Key_Down:
        stepDown(1);
        break;
    case Qt::Key_Home:
        setCurrent(spotsOf(m_map.views).first());
        break;
    case Qt::Key_End:
        setCurrent(spotsOf(m_map.views).last());
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current)
            return event->ignore();
        emit regionChosen(regionOf(*m_current));
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    const QRectF shape = places().shapeOf(*m_current).boundingRect();
    showTip(*m_current, mapToGlobal(shape.bottomLeft().toPoint()));
}

void BodyMapWidget::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(places().spotAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void BodyMapWidget::mousePressEvent(QMouseEvent *event)
{
    const std::optional<BodySpot> spot = places().spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return QWidget::mousePressEvent(event);
    setCurrent(*spot);
    emit regionChosen(regionOf(*spot));
}

void BodyMapWidget::leaveEvent(QEvent *event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void BodyMapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BodyMapWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace unknot
