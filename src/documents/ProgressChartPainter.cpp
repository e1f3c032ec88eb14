// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressChartPainter.h"

#include "documents/Contrast.h"
#include "documents/ProgressMarks.h"
#include "documents/TimelineMarkShape.h"

#include <QLinearGradient>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal lineWidth = 1.5;
constexpr qreal mainWidth = 2.2; // of the first series
constexpr qreal hatchGap = 7;
constexpr qreal tickLength = 4;
constexpr qreal keyRadius = 4.2;
constexpr double faint = 1.35; // contrast of what lies behind the values

// One painting: the geometry with the palette at hand.
class Drawing
{
public:
    Drawing(QPainter &painter, const ProgressChartGeometry &at, const Palette &palette)
        : m_painter(painter)
        , m_at(at)
        , m_palette(palette)
        , m_faint(legible(color(u"line"_s), color(u"text"_s), color(phaseBackRole(0)), faint))
    {
    }

    void paintAll()
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const TimelinePhase &phase : m_at.timeline().phases)
            paintBand(phase);
        paintGrid();
        for (const ProgressEvent &event : m_at.events()) {
            if (event.kind == ProgressEventKind::Pause)
                paintPause(m_at.pauseSpan(event));
        }
        paintMonths();
        paintToday();
        paintThreshold();
        paintDecisionLines();
        for (auto i = static_cast<int>(m_at.series().size()); i-- > 0;) // the main one on top
            paintSeries(i);
        paintSessions();
        for (int i = 0; i < m_at.events().size(); ++i)
            paintEvent(m_painter, m_at.eventCentre(i), m_at.eventRadius(), m_at.events().at(i),
                       color(u"text"_s));
        for (const ProgressEnd &end : m_at.ends())
            paintEnd(end);
        for (const ProgressLabel &label : m_at.labels())
            paintLabel(label);
        m_painter.restore();
    }

private:
    [[nodiscard]] QColor color(const QString &role) const { return m_palette.color(role); }
    [[nodiscard]] qreal units(qreal count) const { return count * m_at.unit(); }
    [[nodiscard]] QColor inkOf(int series) const
    {
        return color(m_at.chart().inColour ? lookOf(series).role : u"text"_s);
    }

    [[nodiscard]] QPen dashed(const QColor &ink, qreal width, const QList<qreal> &dashes) const
    {
        QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!dashes.isEmpty())
            pen.setDashPattern(dashes);
        return pen;
    }

    void paintBand(const TimelinePhase &phase)
    {
        const QRectF band = m_at.band(phase);
        const QColor back = color(phaseBackRole(phase.index));
        QBrush brush(back);
        if (phase.open) { // fades out: it goes on
            QLinearGradient fade(band.topLeft(), band.topRight());
            fade.setColorAt(0.6, back);
            fade.setColorAt(1, color(u"surface"_s));
            brush = fade;
        }
        m_painter.setPen(Qt::NoPen);
        if (phase.expected)
            m_painter.setPen(QPen(phaseLine(m_palette, phase.index), units(1), Qt::DashLine));
        m_painter.setBrush(brush);
        const qreal half = units(0.5);
        m_painter.drawRoundedRect(band.adjusted(half, half, -half, -half), units(6), units(6));
    }

    void paintGrid()
    {
        if (!m_at.leftMeasure())
            return;
        m_painter.setPen(QPen(m_faint, units(0.8)));
        for (const int tick : m_at.ticksOf(*m_at.leftMeasure())) {
            const qreal y = m_at.yOf(*m_at.leftMeasure(), tick);
            m_painter.drawLine(QPointF(m_at.plot().left(), y), QPointF(m_at.valuesRight(), y));
        }
    }

    // Lines of its own, as a brush's pattern would be too fine on paper.
    void paintPause(const QRectF &span)
    {
        m_painter.save();
        m_painter.setClipRect(span, Qt::IntersectClip);
        m_painter.setPen(QPen(color(u"muted"_s), units(0.7)));
        QList<QLineF> lines;
        for (qreal x = span.left() - span.height(); x < span.right(); x += units(hatchGap))
            lines << QLineF(x, span.bottom(), x + span.height(), span.top());
        m_painter.drawLines(lines);
        m_painter.restore();
        m_painter.setPen(QPen(color(u"muted"_s), units(0.8)));
        m_painter.drawLine(span.topLeft(), span.bottomLeft());
        m_painter.drawLine(span.topRight(), span.bottomRight());
    }

    void paintMonths()
    {
        m_painter.setPen(QPen(color(u"muted"_s), units(1)));
        for (const QDate month : m_at.months()) {
            const qreal x = m_at.xOf(month);
            m_painter.drawLine(QPointF(x, m_at.bandBottom()),
                               QPointF(x, m_at.bandBottom() + units(tickLength)));
        }
    }

    void paintToday()
    {
        const QDate today = m_at.timeline().today;
        if (!m_at.shows(today))
            return;
        const qreal x = m_at.xOf(today);
        m_painter.setPen(dashed(color(u"text"_s), units(1.3), {2, 1.6}));
        m_painter.drawLine(QPointF(x, m_at.plot().top() - units(6)),
                           QPointF(x, m_at.bandBottom() + units(tickLength)));
    }

    // From the start, against which the change counts.
    void paintThreshold()
    {
        if (!m_at.threshold())
            return;
        const qreal y = m_at.yOf(m_at.series().first().measure, *m_at.threshold());
        m_painter.setPen(thresholdPen());
        m_painter.drawLine(QPointF(m_at.pointCentre(0, 0).x(), y), QPointF(m_at.valuesRight(), y));
    }

    [[nodiscard]] QPen thresholdPen() const
    {
        return dashed(color(u"muted"_s), units(1.3), {5, 4});
    }

    void paintDecisionLines()
    {
        m_painter.setPen(dashed(color(u"muted"_s), units(0.9), {1, 3}));
        for (int i = 0; i < m_at.events().size(); ++i) {
            if (m_at.events().at(i).kind == ProgressEventKind::Pause)
                continue;
            const qreal x = m_at.eventCentre(i).x();
            m_painter.drawLine(QPointF(x, m_at.plot().top() - units(4)),
                               QPointF(x, m_at.plot().bottom()));
        }
    }

    // In short pieces, over which the dashes run on: one long line takes Qt several times as long.
    void paintLine(const QList<QPointF> &points, QPen pen)
    {
        constexpr qsizetype piece = 8;
        qreal reached = 0;
        for (qsizetype i = 0; i + 1 < points.size(); i += piece) {
            const qsizetype last = std::min(i + piece, points.size() - 1);
            if (pen.style() == Qt::CustomDashLine)
                pen.setDashOffset(reached / pen.widthF());
            m_painter.setPen(pen);
            m_painter.drawPolyline(points.constData() + i, static_cast<int>(last - i + 1));
            for (qsizetype j = i; j < last; ++j)
                reached += QLineF(points.at(j), points.at(j + 1)).length();
        }
    }

    void paintSeries(int index)
    {
        const ProgressSeries &series = m_at.series().at(index);
        const SeriesLook look = lookOf(index);
        const QColor ink = inkOf(index);
        const QColor surface = color(u"surface"_s);
        QList<QPointF> before;
        QList<QPointF> after;
        QList<QLineF> between;
        for (int i = 0; i < series.points.size(); ++i) {
            before << m_at.pointCentre(index, i);
            if (const auto value = series.points.at(i).after) {
                after << QPointF(before.last().x(), m_at.yOf(series.measure, *value));
                between << QLineF(before.last(), after.last());
            }
        }
        paintLine(before, dashed(ink, units(index == 0 ? mainWidth : lineWidth), look.dashes));
        m_painter.setPen(QPen(ink, units(1)));
        m_painter.drawLines(between);
        paintPoints(m_painter, after, m_at.pointRadius(), look.shape, ink, surface);
        paintPoints(m_painter, before, m_at.pointRadius(), look.shape, ink, ink);
    }

    void paintSessions()
    {
        for (int i = 0; i < m_at.timeline().marks.size(); ++i)
            paintMark(m_painter, m_at.markCentre(i), m_at.markRadius(), m_at.timeline().marks.at(i),
                      m_palette);
    }

    // The mark before the words, with a thin line to where the series ends.
    void paintEnd(const ProgressEnd &end)
    {
        const QPointF key(end.rect.left() + units(keyRadius),
                          end.rect.top() + units(labelHeight) / 2);
        const QPointF tip = key - QPointF(units(keyRadius + 2), 0);
        if (end.series < 0) {
            const qreal y = m_at.yOf(m_at.series().first().measure, *m_at.threshold());
            m_painter.setPen(thresholdPen());
            paintLeader({m_at.valuesRight(), y}, key + QPointF(units(keyRadius), 0));
            return;
        }
        const auto last = static_cast<int>(m_at.series().at(end.series).points.size()) - 1;
        m_painter.setPen(QPen(color(u"muted"_s), units(0.7)));
        paintLeader(m_at.pointCentre(end.series, last) + QPointF(m_at.pointRadius() + units(1), 0),
                    tip);
        const QColor ink = inkOf(end.series);
        paintPoints(m_painter, {key}, units(keyRadius), lookOf(end.series).shape, ink, ink);
    }

    // Not through the numbers of an axis that lie between.
    void paintLeader(const QPointF &from, const QPointF &to)
    {
        const qreal axisLeft = m_at.plot().right();
        const qreal axisRight = axisLeft + m_at.axisWidth(m_at.rightMeasure()) + units(2);
        const QLineF line(from, to);
        if (to.x() <= axisRight || from.x() >= axisRight || qFuzzyIsNull(line.dx())) {
            m_painter.drawLine(line);
            return;
        }
        const auto at = [&](qreal x) { return line.pointAt((x - from.x()) / line.dx()); };
        if (from.x() < axisLeft)
            m_painter.drawLine(from, at(axisLeft));
        m_painter.drawLine(at(axisRight), to);
    }

    void paintLabel(const ProgressLabel &label)
    {
        m_painter.setFont(m_at.fonts().font(label.strong));
        m_painter.setPen(color(label.muted ? u"muted"_s : u"text"_s));
        m_painter.drawText(label.rect,
                           Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine,
                           label.text);
    }

    QPainter &m_painter;
    const ProgressChartGeometry &m_at;
    const Palette &m_palette;
    QColor m_faint;
};

} // namespace

void ProgressChartPainter::paint(QPainter &painter, const QRectF &rect, const ProgressChart &chart,
                                 const Palette &palette, const QFont &font)
{
    if (!rect.isEmpty())
        paint(painter, ProgressChartGeometry(rect, chart, font, painter.device()), palette);
}

void ProgressChartPainter::paint(QPainter &painter, const ProgressChartGeometry &geometry,
                                 const Palette &palette)
{
    Drawing(painter, geometry, palette).paintAll();
}

} // namespace unknot
