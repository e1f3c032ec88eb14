// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PhaseEdges.h"

#include "domain/PhaseEdit.h"
#include "domain/PhaseNames.h"
#include "gui/widgets/PhaseHandle.h"
#include "gui/widgets/TimelineWidget.h"

#include <QEvent>
#include <QToolTip>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PhaseEdges::PhaseEdges(TimelineWidget &timeline)
    : QObject(&timeline)
    , m_timeline(timeline)
{
    timeline.installEventFilter(this);
}

void PhaseEdges::setTaper(const Taper &taper)
{
    m_taper = taper;
    const auto count = static_cast<int>(taper.phases.size());
    while (m_handles.size() < count)
        m_handles << newHandle(static_cast<int>(m_handles.size()));
    for (int i = 0; i < m_handles.size(); ++i) {
        PhaseHandle *handle = m_handles.at(i);
        const bool has = i < count && i < m_timeline.timeline().phases.size() &&
                         endsByItself(taper.phases.at(i));
        handle->setVisible(has);
        if (!has)
            continue;
        handle->setPeriods(wholePeriods(taper.phases.at(i)), longestPeriods(taper, i));
        describe(*handle, i);
    }
    place();
}

PhaseHandle *PhaseEdges::newHandle(int phase)
{
    auto *handle = new PhaseHandle(&m_timeline);
    handle->setObjectName(u"edge%1"_s.arg(phase + 1));
    QWidget::setTabOrder(
        m_handles.isEmpty() ? static_cast<QWidget *>(&m_timeline) : m_handles.last(), handle);
    connect(handle, &PhaseHandle::sliderPressed, this, &PhaseEdges::takeHold);
    connect(handle, &PhaseHandle::sliderReleased, this, &PhaseEdges::letGo);
    connect(handle, &PhaseHandle::dragged, this, [this, phase](int x) { drag(phase, x); });
    connect(handle, &PhaseHandle::valueChanged, this, [this, phase](int periods) {
        emit lengthChosen(phase, periods);
        say(phase);
    });
    return handle;
}

void PhaseEdges::describe(PhaseHandle &handle, int phase)
{
    const Phase &edited = m_taper.phases.at(phase);
    const QString words = tr("%1, %2; %n session(s)", nullptr, sessionCount(edited))
                              .arg(cadenceWords(edited.cadence), lengthWords(edited));
    handle.setAccessibleName(
        tr("End of phase %1, %2").arg(phase + 1).arg(phaseName(edited.cadence)));
    handle.setAccessibleDescription(words);
    handle.setToolTip(tr("%1. Drag, or press left and right.").arg(words));
}

void PhaseEdges::place()
{
    const Timeline &timeline = m_timeline.timeline();
    if (timeline.phases.isEmpty())
        return;
    const TimelineGeometry geometry(m_timeline.area(), timeline);
    const auto count = std::min(m_handles.size(), timeline.phases.size());
    for (qsizetype i = 0; i < count; ++i) {
        const QRectF block = geometry.block(timeline.phases.at(i));
        const bool isLast = i == timeline.phases.size() - 1;
        const qreal next =
            isLast ? block.right() : geometry.block(timeline.phases.at(i + 1)).left();
        const int middle = qRound((block.right() + next) / 2);
        const int left =
            std::min(middle - PhaseHandle::breadth / 2, m_timeline.width() - PhaseHandle::breadth);
        m_handles.at(i)->setGeometry(left, qRound(block.top()), PhaseHandle::breadth,
                                     qRound(block.height()));
        m_handles.at(i)->raise();
    }
}

void PhaseEdges::takeHold()
{
    m_held.emplace(Held{TimelineGeometry(m_timeline.area(), m_timeline.timeline()),
                        m_timeline.timeline(), m_taper});
    m_timeline.holdScale(true);
}

void PhaseEdges::letGo()
{
    m_held.reset();
    m_timeline.holdScale(false);
    place();
}

void PhaseEdges::drag(int phase, int x)
{
    const TimelinePhase &drawn = m_held->timeline.phases.at(phase);
    const Phase &held = m_held->taper.phases.at(phase);
    const auto periodsTo = [&](qreal place) {
        return periodsBetween(held, drawn.from, m_held->geometry.edgeDay(place));
    };
    // Where sessions found a time only after the taper's own end, the edge stands there too: what
    // counts is how far it is dragged.
    const int late = periodsTo(m_held->geometry.block(drawn).right()) - wholePeriods(held);
    m_handles.at(phase)->setValue(periodsTo(x) - std::max(0, late));
}

void PhaseEdges::say(int phase)
{
    if (phase >= m_taper.phases.size())
        return;
    const PhaseHandle *handle = m_handles.at(phase);
    QToolTip::showText(handle->mapToGlobal(QPoint(handle->width(), handle->height() / 2)),
                       handle->accessibleDescription(), m_handles.at(phase));
}

bool PhaseEdges::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace unknot
