// SPDX-License-Identifier: GPL-3.0-or-later
// How NoteMapCanvas answers mouse and keys.
#include "gui/widgets/BodyWalk.h"
#include "gui/widgets/NoteMapCanvas.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextDocument>
#include <QToolTip>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal nudgeStep = 2.5; // in the figure's units, a hundredth of its width
constexpr qsizetype tipLength = 240;
const QList<BodyView> bothViews{BodyView::Front, BodyView::Back};

std::optional<MarkKind> kindOf(int key)
{
    switch (key) {
    case Qt::Key_P:
        return MarkKind::Pain;
    case Qt::Key_T:
        return MarkKind::Tightness;
    case Qt::Key_F:
        return MarkKind::Focus;
    case Qt::Key_A:
        return MarkKind::Avoid;
    default:
        return std::nullopt;
    }
}

bool isCommand(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

// Keys that must not become a shortcut of the window.
bool isOurs(const QKeyEvent &event)
{
    const int key = event.key();
    return !isCommand(event) && (kindOf(key) || (key >= Qt::Key_1 && key <= Qt::Key_3) ||
                                 key == Qt::Key_Delete || key == Qt::Key_M);
}

// A word may be as long as a book.
QString tipText(const QString &words)
{
    const QString text = words.size() > tipLength ? words.left(tipLength) + u'…' : words;
    return Qt::convertFromPlainText(text);
}

} // namespace

bool NoteMapCanvas::walksBy(const QKeyEvent &event)
{
    const bool back = event.modifiers() & Qt::ShiftModifier;
    if (isCommand(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Left: // the picture is never mirrored: left is left
        setCurrent(spotAfter(m_current, -1, bothViews));
        return true;
    case Qt::Key_Right:
        setCurrent(spotAfter(m_current, 1, bothViews));
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const qreal direction = event.key() == Qt::Key_Up ? -1 : 1;
        const auto beyond = m_current ? spotBeyond(*m_current, direction) : std::nullopt;
        setCurrent(beyond ? *beyond : spotAfter(m_current, 0, bothViews));
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_PageUp:
        setCurrent({BodyView::Front, 0});
        return true;
    case Qt::Key_PageDown:
        setCurrent({BodyView::Back, 0});
        return true;
    case Qt::Key_End:
        setCurrent(spotsOf(bothViews).last());
        return true;
    case Qt::Key_M:
        stepMark(back ? -1 : 1);
        return true;
    case Qt::Key_Escape:
        if (m_chosen < 0)
            return false;
        choose(-1);
        return true;
    default:
        return false;
    }
}

bool NoteMapCanvas::changesBy(const QKeyEvent &event)
{
    const int key = event.key();
    if (isCommand(event))
        return false;
    if (event.modifiers() & Qt::ShiftModifier) {
        const QPointF way((key == Qt::Key_Right) - (key == Qt::Key_Left),
                          (key == Qt::Key_Down) - (key == Qt::Key_Up));
        if (!way.isNull()) {
            nudge(way * nudgeStep);
            return true;
        }
    }
    if (const std::optional<MarkKind> kind = kindOf(key)) {
        setKind(*kind);
        placeAtCurrent(*kind);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_3 && chosen()) {
        NoteMark mark = *chosen();
        mark.strength = key - Qt::Key_0;
        change(mark);
        return true;
    }
    if (key == Qt::Key_Delete) {
        emit removeWanted();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && m_current) {
        if (chosen() && chosen()->kind == m_kind)
            emit wordWanted();
        else
            placeAtCurrent(m_kind);
        return true;
    }
    return false;
}

void NoteMapCanvas::setKind(MarkKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    emit kindChanged();
}

void NoteMapCanvas::keyPressEvent(QKeyEvent *event)
{
    if ((!m_readOnly && changesBy(*event)) || walksBy(*event)) {
        if (m_current && !chosen() && m_map.views.contains(m_current->view)) {
            const QRectF shape = places().body.shapeOf(*m_current).boundingRect();
            QToolTip::showText(mapToGlobal(shape.bottomLeft().toPoint()),
                               tipText(m_map.body().words(regionOf(*m_current))), this);
        } else {
            QToolTip::hideText();
        }
        return;
    }
    QWidget::keyPressEvent(event);
}

// A mark there, of today or of last time, else the region.
QString NoteMapCanvas::wordsAt(const QPointF &point) const
{
    const NoteMapGeometry at = places();
    if (const qsizetype mark = at.markAt(point, m_map.marks); mark >= 0)
        return markWords(m_map.marks.at(mark), m_map.regions);
    if (const qsizetype mark = at.markAt(point, m_map.earlier); mark >= 0)
        return tr("Last time: %1").arg(markWords(m_map.earlier.at(mark), m_map.regions));
    const std::optional<BodySpot> spot = at.body.spotAt(point);
    return spot ? m_map.body().words(regionOf(*spot)) : QString();
}

bool NoteMapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        isOurs(*static_cast<const QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<const QHelpEvent *>(event);
    const QString words = wordsAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tipText(words), this);
    return true;
}

void NoteMapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const NoteMapGeometry at = places();
    const QPointF point = event->position();
    const qsizetype mark = at.markAt(point, m_map.marks);
    if (mark >= 0) {
        choose(mark);
        m_grip = *at.placeOf(*chosen()) - point;
    } else if (const std::optional<BodySpot> spot = at.body.spotAt(point)) {
        m_current = *spot;
        const std::optional<NoteMark> placed = at.moved({m_kind, {}, false, 0, 0, 2, {}}, point);
        if (m_readOnly || !placed)
            return choose(-1);
        add(*placed);
        m_grip = QPointF();
    } else {
        m_current.reset();
        return choose(-1);
    }
    m_pressed = point;
    m_dragging = false;
}

void NoteMapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const NoteMapGeometry at = places();
    const QPointF point = event->position();
    if (!m_grip || m_readOnly || !(event->buttons() & Qt::LeftButton)) {
        const std::optional<BodySpot> spot = at.body.spotAt(point);
        const bool onMark = at.markAt(point, m_map.marks) >= 0;
        m_hovered = onMark ? std::nullopt : spot;
        setCursor(spot || onMark ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
        return;
    }
    m_hovered.reset();
    m_dragging =
        m_dragging || (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_dragging && chosen())
        change(
            at.moved(*chosen(), point + *m_grip).value_or(*chosen())); // beside the body it waits
}

void NoteMapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    QWidget::mouseReleaseEvent(event);
}

void NoteMapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && chosen() && !m_readOnly)
        emit wordWanted();
}

void NoteMapCanvas::leaveEvent(QEvent *event)
{
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

} // namespace unknot
