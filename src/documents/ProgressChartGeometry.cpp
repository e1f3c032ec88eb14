// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressChartGeometry.h"

#include <QFontMetrics>

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

// In units.
constexpr qreal designLineHeight = 16; // of the body font
constexpr qreal phaseRows = 38;        // what the phases are called
constexpr qreal eventRowHeight = 17;
constexpr qreal plotMargin = 9;  // above the plot, for the marks at its top
constexpr qreal marksBelow = 17; // from the plot to the marks of the sessions
constexpr qreal bandBelow = 29;
constexpr qreal monthRows = 24;
constexpr qreal legendRow = 18;
constexpr qreal endGap = 12; // between the last value and its name
constexpr qreal preferred = 310;
constexpr qreal least = 270; // eight names and the threshold find room

constexpr qint64 leastFuture = 28; // days shown behind what was reached

int inUnits(const QFontMetrics &metrics, qreal units)
{
    return static_cast<int>(std::ceil(units * metrics.height() / designLineHeight));
}

} // namespace

ProgressChartGeometry::ProgressChartGeometry(const QRectF &rect, ProgressChart chart,
                                             const QFont &font, const QPaintDevice *device)
    : m_chart(std::move(chart))
    , m_fonts(font, device)
    , m_unit(m_fonts.bodyHeight() / designLineHeight)
    , m_area(rect)
    , m_series(drawnSeries(m_chart))
{
    layTime();
    layHeights();
    layWidths();
    m_labels = progressLabels(*this);
}

int ProgressChartGeometry::preferredHeight(const QFontMetrics &metrics)
{
    return inUnits(metrics, preferred);
}

int ProgressChartGeometry::leastHeight(const QFontMetrics &metrics)
{
    return inUnits(metrics, least);
}

QDate ProgressChartGeometry::firstDay() const
{
    QDate first =
        m_timeline.phases.isEmpty() ? m_chart.progress.plan.start : m_timeline.phases.first().from;
    for (const ProgressSeries &series : m_series)
        first = std::min(first, series.points.first().day);
    return first;
}

// Up to where there is anything to tell.
QDate ProgressChartGeometry::reachedDay() const
{
    QDate reached = std::min(m_timeline.today, m_last);
    for (const ProgressSeries &series : m_series)
        reached = std::max(reached, series.points.last().day);
    for (const ProgressEvent &event : m_chart.progress.events)
        reached = std::max({reached, event.from, event.until});
    return reached;
}

// The whole plan, but no more of what is to come than half of what was: the values need the room.
void ProgressChartGeometry::layTime()
{
    const Progress &progress = m_chart.progress;
    m_timeline = timelineOf(progress.plan, progress.sessions, progress.today);
    m_last = m_timeline.phases.isEmpty() ? progress.plan.start : m_timeline.phases.last().until;
    const QDate reached = reachedDay();
    const qint64 past = firstDay().daysTo(reached);
    if (!m_series.isEmpty())
        m_last = std::min(m_last, reached.addDays(std::max(leastFuture, past / 2)));
    m_last = std::max(m_last, reached);

    m_timeline.marks.removeIf([this](const TimelineMark &mark) { return mark.day > m_last; });
    auto &phases = m_timeline.phases;
    phases.removeIf([this](const TimelinePhase &phase) { return phase.from > m_last; });
    if (!phases.isEmpty() && phases.last().until > m_last.addDays(1)) {
        phases.last().until = m_last.addDays(1);
        phases.last().open = true; // it goes on
    }
    m_events = progress.events;
    for (const ProgressEvent &event : m_events)
        (event.kind == ProgressEventKind::Decided ? m_hasDecisions : m_hasHappenings) = true;
    if (m_series.isEmpty())
        return;
    if (const auto change = changeOf(m_series.first()))
        m_threshold = change->threshold;
}

void ProgressChartGeometry::layHeights()
{
    const qreal rows = (m_hasHappenings ? 1 : 0) + (m_hasDecisions ? 1 : 0);
    const qreal above = phaseRows + rows * eventRowHeight + plotMargin;
    const qreal below = bandBelow + monthRows + (hasAfter() ? legendRow : 0);
    m_plot = m_area.adjusted(0, above * m_unit, 0, -below * m_unit);
    m_plot.setHeight(std::max(m_plot.height(), m_unit));
}

void ProgressChartGeometry::layScale(qreal right)
{
    m_plot.setRight(std::max(right, m_plot.left() + m_unit));
    Timeline shown = m_timeline;
    TimelinePhase whole;
    whole.from = firstDay();
    whole.until = m_last;
    shown.phases = {whole};
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, shown.marks.size()));
    const qreal gap = std::clamp(0.4 * m_plot.width() / count, 4 * m_unit, 14 * m_unit);
    m_scale.emplace(shown, m_plot.left(), m_plot.width(), gap, 9 * m_unit);
    m_markRadius = std::clamp((m_scale->gap() - 1.5 * m_unit) / 2, 1.2 * m_unit, 6.5 * m_unit);
    m_pointRadius = std::clamp(0.4 * m_scale->gap(), 1.7 * m_unit, 4.2 * m_unit);
    m_eventRadius = std::clamp(0.5 * eventGap(), 3 * m_unit, 5.2 * m_unit);
}

// Between the centres of the two events of a row that are nearest to each other.
qreal ProgressChartGeometry::eventGap() const
{
    qreal least = m_plot.width();
    for (int i = 1; i < m_events.size(); ++i) {
        for (int j = 0; j < i; ++j) {
            const QPointF between = eventCentre(i) - eventCentre(j);
            if (qFuzzyIsNull(between.y()))
                least = std::min(least, std::abs(between.x()));
        }
    }
    return least;
}

// The names of the series stand behind their last values, over what is still to come, where that
// leaves room for them; else beside the plot, which gets narrower.
void ProgressChartGeometry::layWidths()
{
    m_plot.setLeft(m_area.left() + axisWidth(leftMeasure()));
    const qreal axis = axisWidth(rightMeasure());
    layScale(m_area.right() - axis);
    m_valuesRight = m_plot.right();
    if (m_series.isEmpty())
        return;
    m_ends = progressEnds(*this, std::max(0.26 * m_area.width(), 100 * m_unit));
    const qreal width = widthOf(m_ends, m_fonts, m_unit);
    qreal left = xOf(reachedDay()) + endGap * m_unit;
    if (left + width > m_plot.right()) {
        layScale(m_area.right() - axis - width - endGap * m_unit);
        left = m_area.right() - width;
    }
    placeEnds(m_ends, *this, left);
    m_valuesRight = std::min(m_plot.right(), left - 4 * m_unit);
}

QRectF ProgressChartGeometry::band(const TimelinePhase &phase) const
{
    const qreal before = std::min(m_scale->gap() / 2, 9 * m_unit); // its first mark lies inside
    const bool isFirst = phase.index == m_timeline.phases.first().index;
    const bool isLast = phase.index == m_timeline.phases.last().index;
    const qreal left = isFirst ? m_plot.left() : xOf(phase.from) - before + m_unit;
    const qreal right = isLast ? std::min(m_plot.right(), xOf(phase.until) + 9 * m_unit)
                               : xOf(phase.until) - before - m_unit;
    return {QPointF(left, m_area.top()), QPointF(std::max(left, right), bandBottom())};
}

qreal ProgressChartGeometry::bandBottom() const
{
    return m_plot.bottom() + bandBelow * m_unit;
}

QRectF ProgressChartGeometry::legend() const
{
    const QRectF row = m_area.adjusted(0, m_area.height() - legendRow * m_unit, 0, 0);
    return row.adjusted(m_plot.left() - m_area.left(), 0, 0, 0);
}

QList<QDate> ProgressChartGeometry::months() const
{
    const QDate first = m_scale->firstDay();
    QList<QDate> found;
    if (!first.isValid()) // there is no plan yet
        return found;
    for (QDate month(first.year(), first.month(), 1); month <= m_scale->lastDay();
         month = month.addMonths(1)) {
        if (month >= first)
            found << month;
    }
    return found;
}

bool ProgressChartGeometry::shows(QDate day) const
{
    return day.isValid() && day >= m_scale->firstDay() && day <= m_scale->lastDay();
}

qreal ProgressChartGeometry::yOf(const Measure &measure, int value) const
{
    const int range = std::max(1, measure.highest - measure.lowest);
    const int above = std::clamp(value - measure.lowest, 0, range);
    return m_plot.bottom() - m_plot.height() * above / range;
}

QPointF ProgressChartGeometry::pointCentre(int series, int point) const
{
    const ProgressSeries &drawn = m_series.at(series);
    const ProgressPoint &at = drawn.points.at(point);
    return {xOf(at.day), yOf(drawn.measure, at.value)};
}

QPointF ProgressChartGeometry::markCentre(int mark) const
{
    return {m_scale->xOfMark(mark), m_plot.bottom() + marksBelow * m_unit};
}

qreal ProgressChartGeometry::eventRowY(bool decisions) const
{
    const qreal row = decisions && m_hasHappenings ? 1.5 : 0.5;
    return m_area.top() + (phaseRows + row * eventRowHeight) * m_unit;
}

QPointF ProgressChartGeometry::eventCentre(int event) const
{
    const ProgressEvent &at = m_events.at(event);
    const bool isPause = at.kind == ProgressEventKind::Pause;
    return {isPause ? pauseSpan(at).center().x() : xOf(at.from),
            eventRowY(at.kind == ProgressEventKind::Decided)};
}

QRectF ProgressChartGeometry::pauseSpan(const ProgressEvent &event) const
{
    const QDate until =
        event.until.isValid() ? event.until : std::max(event.from, m_timeline.today);
    const qreal left = xOf(event.from);
    const qreal right = std::max(xOf(until), left + 3 * m_unit);
    return {QPointF(left, m_plot.top()), QPointF(std::min(right, m_plot.right()), m_plot.bottom())};
}

bool ProgressChartGeometry::hasAfter() const
{
    return std::ranges::any_of(m_series, [](const ProgressSeries &series) {
        return std::ranges::any_of(
            series.points, [](const ProgressPoint &point) { return point.after.has_value(); });
    });
}

} // namespace unknot
