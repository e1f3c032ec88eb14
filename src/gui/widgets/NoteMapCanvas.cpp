// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NoteMapCanvas.h"

#include "documents/NoteMapPainter.h"
#include "documents/NoteMarkShape.h"
#include "gui/Theme.h"
#include "gui/widgets/BodyWalk.h"

#include <QAccessible>
#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal wantedFigure = 360; // high
constexpr qreal smallestFigure = 190;
constexpr qreal ringGap = 3.5; // around the chosen mark

} // namespace

NoteMapCanvas::NoteMapCanvas(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Body map"));
    m_map.kindsInLegend = false;
    describe();
}

void NoteMapCanvas::setRegions(const RegionTree &regions)
{
    m_map.regions = regions;
    describe();
    update();
}

void NoteMapCanvas::setMarks(const QList<NoteMark> &marks)
{
    if (marks == m_map.marks)
        return;
    m_map.marks = marks;
    choose(-1);
}

void NoteMapCanvas::setEarlier(const QList<NoteMark> &marks)
{
    m_map.earlier = marks;
    describe();
    updateGeometry();
    update();
}

void NoteMapCanvas::setAvoid(const QList<RegionRef> &regions)
{
    m_map.avoid = regions;
    describe();
    updateGeometry();
    update();
}

void NoteMapCanvas::setViews(const QList<BodyView> &views)
{
    m_map.views = views;
    m_hovered.reset();
    updateGeometry();
    update();
}

void NoteMapCanvas::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_map.kindsInLegend = readOnly; // there are no buttons that show them then
    updateGeometry();
    update();
}

const NoteMark *NoteMapCanvas::chosen() const
{
    return m_chosen < 0 ? nullptr : &m_map.marks.at(m_chosen);
}

std::optional<RegionRef> NoteMapCanvas::currentRegion() const
{
    return m_current ? std::optional(regionOf(*m_current)) : std::nullopt;
}

void NoteMapCanvas::choose(qsizetype mark)
{
    m_chosen = mark;
    if (const NoteMark *now = chosen()) {
        const qsizetype part = bodyFigure(viewOf(*now)).partAt(drawnPlace(*now));
        if (part >= 0)
            m_current = BodySpot{viewOf(*now), part};
        if (!m_map.views.contains(viewOf(*now)))
            emit viewWanted(viewOf(*now));
    }
    describe();
    update();
    emit chosenChanged();
}

void NoteMapCanvas::change(const NoteMark &mark)
{
    if (m_chosen < 0 || m_map.marks.at(m_chosen) == mark)
        return;
    m_map.marks[m_chosen] = mark;
    choose(m_chosen);
    emit marksChanged();
}

void NoteMapCanvas::add(const NoteMark &mark)
{
    m_map.marks.append(mark);
    choose(m_map.marks.size() - 1);
    emit marksChanged();
}

std::optional<NoteMark> NoteMapCanvas::takeChosen()
{
    if (m_chosen < 0)
        return std::nullopt;
    const NoteMark taken = m_map.marks.takeAt(m_chosen);
    choose(-1);
    emit marksChanged();
    return taken;
}

void NoteMapCanvas::setCurrent(const BodySpot &spot)
{
    m_current = spot;
    if (!m_map.views.contains(spot.view))
        emit viewWanted(spot.view);
    const auto here = std::ranges::find_if(m_map.marks, [&](const NoteMark &mark) {
        return viewOf(mark) == spot.view && mark.site == regionOf(spot);
    });
    choose(here == m_map.marks.end() ? -1 : here - m_map.marks.begin());
}

// One of a kind in a region is enough for the keys: where it is already, it is chosen.
void NoteMapCanvas::placeAtCurrent(MarkKind kind)
{
    if (!m_current)
        return;
    const BodySpot spot = *m_current;
    const auto here = std::ranges::find_if(m_map.marks, [&](const NoteMark &mark) {
        return mark.kind == kind && viewOf(mark) == spot.view && mark.site == regionOf(spot);
    });
    if (here != m_map.marks.end())
        return choose(here - m_map.marks.begin());
    NoteMark mark;
    mark.kind = kind;
    add(markMovedTo(mark, spot.view, spot.part));
}

void NoteMapCanvas::nudge(const QPointF &by)
{
    if (const NoteMark *mark = chosen())
        change(markMovedTo(*mark, viewOf(*mark), drawnPlace(*mark) + by).value_or(*mark));
}

void NoteMapCanvas::stepMark(qsizetype by)
{
    const qsizetype count = m_map.marks.size();
    if (count > 0)
        choose(m_chosen < 0 ? 0 : (m_chosen + by + count) % count);
}

QSize NoteMapCanvas::sizeHint() const
{
    return NoteMapGeometry::sizeFor(wantedFigure, m_map, QFontMetricsF(font())).toSize();
}

QSize NoteMapCanvas::minimumSizeHint() const
{
    NoteMap least = m_map; // a legend of several rows is no reason to be wide
    least.earlier.clear();
    least.avoid.clear();
    least.kindsInLegend = false;
    return NoteMapGeometry::sizeFor(smallestFigure, least, QFontMetricsF(font())).toSize();
}

NoteMapGeometry NoteMapCanvas::places() const
{
    return {QRectF(rect()).adjusted(2, 2, -2, -2), m_map, QFontMetricsF(font())};
}

// The region that is current or the mark that is chosen, then all marks.
void NoteMapCanvas::describe()
{
    QStringList sentences;
    if (const NoteMark *mark = chosen())
        sentences.append(tr("Chosen: %1").arg(markWords(*mark, m_map.regions)));
    else if (m_current)
        sentences.append(
            tr("%1 (%2)", "region and what is shown there (front or back)")
                .arg(m_map.body().words(regionOf(*m_current)), bodyViewWord(m_current->view)));
    for (const NoteMark &mark : std::as_const(m_map.marks))
        sentences.append(markWords(mark, m_map.regions));
    if (m_map.marks.isEmpty())
        sentences.append(tr("Nothing is marked."));
    for (const NoteMark &mark : std::as_const(m_map.earlier))
        sentences.append(tr("Last time: %1").arg(markWords(mark, m_map.regions)));
    setAccessibleDescription(sentences.join(u'\n'));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void NoteMapCanvas::paintRings(QPainter &painter)
{
    const Palette &colors = paletteOf(this);
    const NoteMapGeometry at = places();
    const QColor back = colors.color(u"surface"_s);
    const QColor accent = colors.color(u"accent"_s);
    if (m_hovered && m_map.views.contains(m_hovered->view))
        paintRing(painter, at.body.shapeOf(*m_hovered), back, colors.color(u"text"_s), 1);
    const NoteMark *mark = chosen();
    if (const auto centre = mark ? at.placeOf(*mark) : std::nullopt) {
        const qreal reach = markReach(mark->strength) * at.markUnit + ringGap * at.unit;
        QPainterPath ring;
        ring.addEllipse(*centre, reach, reach);
        return paintRing(painter, ring, back, accent, 2);
    }
    if (!hasFocus())
        return;
    if (m_current && m_map.views.contains(m_current->view))
        return paintRing(painter, at.body.shapeOf(*m_current), back, accent, 2);
    painter.setPen(QPen(accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void NoteMapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    NoteMapPainter::paint(painter, QRectF(rect()).adjusted(2, 2, -2, -2), m_map, paletteOf(this),
                          font());
    paintRings(painter);
}

void NoteMapCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void NoteMapCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace unknot
