// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ProgressChart.h"
#include "documents/ProgressChartLabels.h"
#include "documents/ProgressFonts.h"
#include "documents/Timeline.h"
#include "documents/TimelineScale.h"

#include <QPointF>
#include <QRectF>

#include <optional>

namespace unknot {

// Something on the chart that can be pointed at. Rows are walked from one to the next: the series
// drawn (0, 1, …), then the sessions, then the events.
struct ProgressSpot
{
    int row = 0;
    int index = 0; // of the point, session or event in its row

    bool operator==(const ProgressSpot &) const = default;
};

enum class ProgressStep { Left, Right, Up, Down, First, Last };

// Where the parts of a progress chart lie within a rectangle; one for painting, for finding what is
// under the mouse and for walking by keys. Works in units: where the font is 16 px high, a unit is
// a pixel. Draws nothing.
class ProgressChartGeometry
{
public:
    // `device` is the one that is painted on; null for the screen.
    ProgressChartGeometry(const QRectF &rect, ProgressChart chart, const QFont &font,
                          const QPaintDevice *device = nullptr);

    [[nodiscard]] static int preferredHeight(const QFontMetrics &metrics);
    [[nodiscard]] static int leastHeight(const QFontMetrics &metrics);

    // What can be pointed at.
    [[nodiscard]] std::optional<ProgressSpot> spotAt(const QPointF &point) const;
    // From `spot`, or from nowhere, which leads to the latest point; stays where there is no more.
    // Up and down keep to the day as near as they can. None where there is nothing at all.
    [[nodiscard]] std::optional<ProgressSpot> walked(const std::optional<ProgressSpot> &spot,
                                                     ProgressStep step) const;
    [[nodiscard]] QRectF placeOf(const ProgressSpot &spot) const; // around its mark
    [[nodiscard]] QString words(const ProgressSpot &spot) const;  // translated
    [[nodiscard]] int rowCount() const { return eventRow() + 1; }
    [[nodiscard]] int countOf(int row) const;

    // What is drawn.
    [[nodiscard]] const ProgressChart &chart() const { return m_chart; }
    [[nodiscard]] const QList<ProgressSeries> &series() const { return m_series; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const QList<ProgressEvent> &events() const { return m_events; }
    [[nodiscard]] const QList<ProgressLabel> &labels() const { return m_labels; }
    [[nodiscard]] const QList<ProgressEnd> &ends() const { return m_ends; }
    [[nodiscard]] const ProgressFonts &fonts() const { return m_fonts; }
    [[nodiscard]] std::optional<int> threshold() const { return m_threshold; } // of series 0

    // Where it is drawn.
    [[nodiscard]] qreal unit() const { return m_unit; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const QRectF &plot() const { return m_plot; } // of the values, lowest to highest
    [[nodiscard]] qreal valuesRight() const { return m_valuesRight; } // before the names of series
    [[nodiscard]] qreal markRadius() const { return m_markRadius; }   // of a session's mark
    [[nodiscard]] qreal pointRadius() const { return m_pointRadius; } // of a value's
    [[nodiscard]] qreal eventRadius() const { return m_eventRadius; }
    [[nodiscard]] QRectF band(const TimelinePhase &phase) const;
    [[nodiscard]] bool shows(QDate day) const;
    [[nodiscard]] QDate firstShown() const { return m_scale->firstDay(); }
    [[nodiscard]] qreal xOf(QDate day) const { return m_scale->xOf(day); }
    // Each series by its own range; values beyond it lie at its end.
    [[nodiscard]] qreal yOf(const Measure &measure, int value) const;
    [[nodiscard]] QPointF pointCentre(int series, int point) const; // of the value before
    [[nodiscard]] QPointF markCentre(int mark) const;               // of Timeline::marks
    [[nodiscard]] QPointF eventCentre(int event) const;
    [[nodiscard]] QRectF pauseSpan(const ProgressEvent &event) const; // over the plot
    [[nodiscard]] qreal bandBottom() const;
    [[nodiscard]] QRectF legend() const;       // the row that says what filled and hollow mean
    [[nodiscard]] QList<QDate> months() const; // first days of those that begin within

    // The measure whose numbers stand on the left, and the one on the right where just one more
    // range is drawn; null without.
    [[nodiscard]] const Measure *leftMeasure() const;
    [[nodiscard]] const Measure *rightMeasure() const;
    [[nodiscard]] qreal axisWidth(const Measure *measure) const; // of its numbers; 0 for null
    [[nodiscard]] QList<int> ticksOf(const Measure &measure) const;
    [[nodiscard]] bool hasAfter() const; // any value after a session

private:
    [[nodiscard]] int sessionRow() const { return static_cast<int>(m_series.size()); }
    [[nodiscard]] int eventRow() const { return sessionRow() + 1; }
    [[nodiscard]] QDate dayOf(const ProgressSpot &spot) const;
    [[nodiscard]] QPointF centreOf(const ProgressSpot &spot) const;
    [[nodiscard]] std::optional<ProgressSpot> nearestIn(int row, QDate day) const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate reachedDay() const;
    [[nodiscard]] qreal eventGap() const;
    [[nodiscard]] qreal eventRowY(bool decisions) const;
    void layTime();
    void layHeights();
    void layScale(qreal right);
    void layWidths();

    ProgressChart m_chart;
    ProgressFonts m_fonts;
    qreal m_unit;
    QRectF m_area;
    QRectF m_plot;
    QList<ProgressSeries> m_series;
    Timeline m_timeline; // as far as it is shown
    QDate m_last;        // the last day shown
    QList<ProgressEvent> m_events;
    bool m_hasHappenings = false; // a flare or pause, in the upper row
    bool m_hasDecisions = false;
    std::optional<int> m_threshold;
    std::optional<TimelineScale> m_scale;
    qreal m_valuesRight = 0;
    qreal m_markRadius = 0;
    qreal m_pointRadius = 0;
    qreal m_eventRadius = 0;
    QList<ProgressEnd> m_ends;
    QList<ProgressLabel> m_labels;
};

} // namespace unknot
