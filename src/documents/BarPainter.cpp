// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BarPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In units.
constexpr qreal designLineHeight = 16; // of the body font
constexpr qreal gap = 10;
constexpr qreal radius = 4;
constexpr qreal swatch = 10;
constexpr qreal widestBar = 120;
constexpr qreal hatchStep = 4;
constexpr qreal leastBar = 56;

constexpr int smallestScale = 4; // a single session is no full bar
constexpr int mostLabelLines = 2;

int total(const Bar &bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0);
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFontMetricsF metricsOf(const QFont &font, const QPaintDevice *device)
{
    return device ? QFontMetricsF(font, device) : QFontMetricsF(font);
}

} // namespace

BarPainter::BarPainter(const Bars &bars, const QFont &font, const QPaintDevice *device)
    : m_bars(bars)
    , m_font(font)
    , m_bold(semibold(font))
    , m_metrics(metricsOf(m_font, device))
    , m_boldMetrics(metricsOf(m_bold, device))
    , m_unit(m_metrics.height() / designLineHeight)
{
}

void BarPainter::paint(QPainter &painter, const QRectF &rect, const Palette &palette) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (legendHeight() > 0)
        paintLegend(painter, rect, palette);
    int highest = smallestScale;
    for (const Bar &bar : m_bars.bars)
        highest = std::max(highest, total(bar));
    const qreal below = labelHeight(rect.width());
    for (int index = 0; index < m_bars.bars.size(); ++index) {
        const QRectF place = slot(rect, index).adjusted(0, 0, 0, -below);
        paintBar(painter, place, m_bars.bars.at(index), highest, palette);
        paintLabel(painter, rect, index, palette);
    }
    painter.restore();
}

QRectF BarPainter::slot(const QRectF &rect, int index) const
{
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, m_bars.bars.size()));
    const qreal between = std::min(gap * m_unit, rect.width() / count / 3);
    const qreal step = (rect.width() + between) / count;
    return {rect.left() + index * step, rect.top() + legendHeight(), step - between,
            rect.height() - legendHeight()};
}

qreal BarPainter::leastHeight(qreal width) const
{
    return legendHeight() + leastBar * m_unit + labelHeight(width);
}

qreal BarPainter::legendHeight() const
{
    return m_bars.series.size() > 1 ? m_metrics.height() + 16 * m_unit : 0;
}

qreal BarPainter::labelHeight(qreal width) const
{
    return (1 + labelLines(width)) * m_metrics.height() + 8 * m_unit;
}

// Asked of all bars at once, so that their grounds stay on one line.
int BarPainter::labelLines(qreal width) const
{
    int lines = 0;
    for (int index = 0; index < m_bars.bars.size(); ++index) {
        const Bar &bar = m_bars.bars.at(index);
        const qreal room = slot({0, 0, width, 0}, index).width();
        const qreal words = m_boldMetrics.horizontalAdvance(bar.label);
        if (words + m_metrics.horizontalAdvance(u' ' + bar.caption) <= room)
            continue;
        lines = std::max(lines, words <= room ? 1 : mostLabelLines);
    }
    return lines;
}

void BarPainter::paintLegend(QPainter &painter, const QRectF &rect, const Palette &palette) const
{
    qreal x = rect.left();
    for (const BarSeries &series : m_bars.series) {
        const qreal words = m_metrics.horizontalAdvance(series.name);
        const QRectF sample(x, rect.top() + (m_metrics.height() - swatch * m_unit) / 2,
                            swatch * m_unit, swatch * m_unit);
        QPainterPath outline;
        outline.addRoundedRect(sample, 2 * m_unit, 2 * m_unit);
        fill(painter, sample, outline, series, palette);
        painter.setFont(m_font);
        painter.setPen(palette.color(u"muted"_s));
        painter.drawText(
            QRectF(sample.right() + 6 * m_unit, rect.top(), words + m_unit, m_metrics.height()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, series.name);
        x = sample.right() + words + 22 * m_unit;
    }
}

void BarPainter::paintBar(QPainter &painter, const QRectF &place, const Bar &bar, int highest,
                          const Palette &palette) const
{
    painter.setPen(QPen(palette.color(u"line"_s), m_unit));
    const qreal ground = place.bottom() - m_unit / 2;
    painter.drawLine(QPointF(place.left(), ground), QPointF(place.right(), ground));

    const qreal slim = std::max<qreal>(0, place.width() - widestBar * m_unit) / 2;
    const QRectF column = place.adjusted(slim, 0, -slim, 0);
    const qreal high = total(bar) * column.height() / highest;
    const qreal round = std::min(radius * m_unit, column.width() / 3);
    QPainterPath outline;
    outline.addRoundedRect(
        QRectF(column.left(), column.bottom() - high, column.width(), high + round), round, round);
    painter.save();
    painter.setClipRect(column);
    qreal bottom = column.bottom();
    for (qsizetype part = 0; part < std::min(bar.values.size(), m_bars.series.size()); ++part) {
        const qreal height = bar.values.at(part) * column.height() / highest;
        const QRectF area(column.left(), bottom - height, column.width(), height);
        if (height > 0)
            fill(painter, area, outline, m_bars.series.at(part), palette);
        bottom = area.top();
    }
    painter.restore();
}

void BarPainter::fill(QPainter &painter, const QRectF &area, const QPainterPath &outline,
                      const BarSeries &series, const Palette &palette) const
{
    const QColor ink = palette.color(series.colorRole);
    QPainterPath rectangle;
    rectangle.addRect(area);
    const QPainterPath shape = outline.intersected(rectangle);
    if (series.fill == BarFill::Solid) {
        painter.fillPath(shape, ink);
        return;
    }
    painter.save();
    painter.fillPath(shape, palette.color(u"surface"_s));
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(ink, 1.2 * m_unit));
    if (series.fill == BarFill::Hatched) {
        const qreal step = hatchStep * m_unit;
        for (qreal x = area.left() - area.height(); x < area.right(); x += step)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
    painter.setPen(QPen(ink, 2 * m_unit)); // its outer half is clipped
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.restore();
}

void BarPainter::paintLabel(QPainter &painter, const QRectF &rect, int index,
                            const Palette &palette) const
{
    const Bar &bar = m_bars.bars.at(index);
    const QRectF place = slot(rect, index);
    const int lines = labelLines(rect.width());
    const qreal top = place.bottom() - labelHeight(rect.width()) + 6 * m_unit;
    const qreal line = m_metrics.height();
    QRectF label(place.left(), top, place.width(), std::max(1, lines) * line);
    QRectF caption(place.left(), label.bottom(), place.width(), line);
    int labelAt = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    if (lines == 0) {
        const qreal words = m_boldMetrics.horizontalAdvance(bar.label);
        const qreal all = words + m_metrics.horizontalAdvance(u' ' + bar.caption);
        label = QRectF(place.center().x() - all / 2, top, words + m_unit, line);
        caption = QRectF(label.left() + words, top, all - words + m_unit, line);
        labelAt = Qt::AlignLeft | Qt::TextDontClip;
    }
    QRectF drawn;
    painter.setFont(m_bold);
    painter.setPen(palette.color(u"text"_s));
    painter.drawText(label, labelAt, bar.label, &drawn);
    if (lines > 0)
        caption.moveTop(std::min(drawn.bottom(), label.bottom()));
    painter.setFont(m_font);
    painter.setPen(palette.color(u"muted"_s));
    painter.drawText(caption, (lines == 0 ? Qt::AlignRight : Qt::AlignHCenter) | Qt::TextDontClip,
                     bar.caption);
}

} // namespace unknot
