// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProgressChartGeometry that finds things: under the mouse, and by keys.
#include "documents/PaperDates.h"
#include "documents/ProgressChartGeometry.h"
#include "domain/StateWords.h"

#include <QCoreApplication>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

struct ProgressChartWalk
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChartWalk)
};

constexpr qreal reach = 9; // units from a mark's centre within which it is meant

} // namespace

int ProgressChartGeometry::countOf(int row) const
{
    if (row < sessionRow())
        return static_cast<int>(m_series.at(row).points.size());
    return static_cast<int>(row == sessionRow() ? m_timeline.marks.size() : m_events.size());
}

QDate ProgressChartGeometry::dayOf(const ProgressSpot &spot) const
{
    if (spot.row < sessionRow())
        return m_series.at(spot.row).points.at(spot.index).day;
    return spot.row == sessionRow() ? m_timeline.marks.at(spot.index).day
                                    : m_events.at(spot.index).from;
}

QPointF ProgressChartGeometry::centreOf(const ProgressSpot &spot) const
{
    if (spot.row < sessionRow())
        return pointCentre(spot.row, spot.index);
    return spot.row == sessionRow() ? markCentre(spot.index) : eventCentre(spot.index);
}

QRectF ProgressChartGeometry::placeOf(const ProgressSpot &spot) const
{
    const qreal size = (spot.row < sessionRow()    ? m_pointRadius
                        : spot.row == sessionRow() ? m_markRadius
                                                   : m_eventRadius) +
                       3 * m_unit;
    const QPointF centre = centreOf(spot);
    QRectF place(centre - QPointF(size, size), QSizeF(2 * size, 2 * size));
    if (spot.row >= sessionRow())
        return place;
    const ProgressSeries &series = m_series.at(spot.row);
    if (const auto after = series.points.at(spot.index).after)
        place |= place.translated(0, yOf(series.measure, *after) - centre.y());
    return place;
}

std::optional<ProgressSpot> ProgressChartGeometry::spotAt(const QPointF &point) const
{
    std::optional<ProgressSpot> nearest;
    qreal best = reach * m_unit;
    for (int row = 0; row < rowCount(); ++row) {
        for (int i = 0; i < countOf(row); ++i) {
            const QRectF place = placeOf({row, i});
            // From the line between a value before and its value after.
            const QPointF onIt(place.center().x(),
                               std::clamp(point.y(), place.top() + place.width() / 2,
                                          place.bottom() - place.width() / 2));
            const qreal distance = QLineF(onIt, point).length();
            if (distance < best) {
                best = distance;
                nearest = ProgressSpot{row, i};
            }
        }
    }
    if (nearest)
        return nearest;
    for (int i = 0; i < m_events.size(); ++i) {
        if (m_events.at(i).kind == ProgressEventKind::Pause &&
            pauseSpan(m_events.at(i)).contains(point))
            return ProgressSpot{eventRow(), i};
    }
    return std::nullopt;
}

std::optional<ProgressSpot> ProgressChartGeometry::nearestIn(int row, QDate day) const
{
    std::optional<ProgressSpot> nearest;
    qint64 best = 0;
    for (int i = 0; i < countOf(row); ++i) {
        const qint64 distance = std::abs(dayOf({row, i}).daysTo(day));
        if (!nearest || distance < best) {
            nearest = ProgressSpot{row, i};
            best = distance;
        }
    }
    return nearest;
}

std::optional<ProgressSpot> ProgressChartGeometry::walked(const std::optional<ProgressSpot> &spot,
                                                          ProgressStep step) const
{
    if (!spot) {
        for (int row = 0; row < rowCount(); ++row) {
            if (const int count = countOf(row); count > 0)
                return ProgressSpot{row, step == ProgressStep::First ? 0 : count - 1};
        }
        return std::nullopt;
    }
    const int last = countOf(spot->row) - 1;
    switch (step) {
    case ProgressStep::Left:
        return ProgressSpot{spot->row, std::max(0, spot->index - 1)};
    case ProgressStep::Right:
        return ProgressSpot{spot->row, std::min(last, spot->index + 1)};
    case ProgressStep::First:
        return ProgressSpot{spot->row, 0};
    case ProgressStep::Last:
        return ProgressSpot{spot->row, last};
    case ProgressStep::Up:
    case ProgressStep::Down:
        break;
    }
    const int by = step == ProgressStep::Up ? -1 : 1;
    for (int row = spot->row + by; row >= 0 && row < rowCount(); row += by) {
        if (const auto found = nearestIn(row, dayOf(*spot)))
            return found;
    }
    return spot;
}

QString ProgressChartGeometry::words(const ProgressSpot &spot) const
{
    if (spot.row < sessionRow()) {
        const ProgressSeries &series = m_series.at(spot.row);
        return pointWords(series, series.points.at(spot.index));
    }
    if (spot.row == eventRow())
        return eventWords(m_events.at(spot.index));
    const TimelineMark &mark = m_timeline.marks.at(spot.index);
    return ProgressChartWalk::tr("Session %1, %2: %3")
        .arg(QString::number(mark.number), plainDate(mark.day),
             stateWord(mark.state.value_or(SessionState::Planned)));
}

} // namespace unknot
