// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/BarChart.h"

#include "gui/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gap = 10;
constexpr double radius = 4;
constexpr int swatch = 10;
constexpr int smallestScale = 4; // a single session is no full bar

int total(const Bar &bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0);
}

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChart::setData(const QList<BarSeries> &series, const QList<Bar> &bars)
{
    m_series = series;
    m_bars = bars;
    QStringList descriptions;
    for (const Bar &bar : bars)
        descriptions.append(bar.description);
    setAccessibleDescription(descriptions.join(u'\n'));
    update();
}

QSize BarChart::sizeHint() const
{
    return {480, 150};
}

QSize BarChart::minimumSizeHint() const
{
    return {200, 56 + labelHeight() + legendHeight()};
}

bool BarChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int index = 0; index < m_bars.size(); ++index) {
        if (slot(index).contains(help->pos()))
            QToolTip::showText(help->globalPos(),
                               Qt::convertFromPlainText(m_bars.at(index).description), this);
    }
    return true;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (legendHeight() > 0)
        paintLegend(painter);
    int highest = smallestScale;
    for (const Bar &bar : m_bars)
        highest = std::max(highest, total(bar));
    for (int index = 0; index < m_bars.size(); ++index) {
        paintBar(painter, index, highest);
        paintLabel(painter, index);
    }
}

QRectF BarChart::slot(int index) const
{
    const double step = (width() + gap) / static_cast<double>(m_bars.size());
    return {index * step, static_cast<double>(legendHeight()), step - gap,
            static_cast<double>(height() - legendHeight())};
}

int BarChart::labelHeight() const
{
    return fontMetrics().height() + 8;
}

int BarChart::legendHeight() const
{
    return m_series.size() > 1 ? fontMetrics().height() + 16 : 0;
}

void BarChart::paintLegend(QPainter &painter) const
{
    const Palette &palette = paletteOf(this);
    int x = 0;
    for (const BarSeries &series : m_series) {
        const int words = fontMetrics().horizontalAdvance(series.name);
        const int top = (fontMetrics().height() - swatch) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(series.colorRole));
        painter.drawRoundedRect(x, top, swatch, swatch, 2, 2);
        painter.setPen(palette.color(u"muted"_s));
        painter.drawText(QRect(x + swatch + 6, 0, words + 1, fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, series.name);
        x += swatch + 6 + words + 16;
    }
}

void BarChart::paintBar(QPainter &painter, int index, int highest) const
{
    const Bar &bar = m_bars.at(index);
    const QRectF place = slot(index).adjusted(0, 0, 0, -labelHeight());
    const Palette &palette = paletteOf(this);
    painter.setPen(palette.color(u"line"_s));
    painter.drawLine(QPointF(place.left(), place.bottom() - 0.5),
                     QPointF(place.right(), place.bottom() - 0.5));

    const double unit = place.height() / highest;
    const double high = total(bar) * unit;
    QPainterPath outline;
    outline.addRoundedRect(
        QRectF(place.left(), place.bottom() - high, place.width(), high + radius), radius, radius);
    painter.save();
    painter.setClipRect(place);
    double bottom = place.bottom();
    for (int part = 0; part < bar.values.size() && part < m_series.size(); ++part) {
        const QRectF area(place.left(), bottom - bar.values.at(part) * unit, place.width(),
                          bar.values.at(part) * unit);
        QPainterPath rectangle;
        rectangle.addRect(area);
        painter.fillPath(outline.intersected(rectangle),
                         palette.color(m_series.at(part).colorRole));
        bottom = area.top();
    }
    painter.restore();
}

void BarChart::paintLabel(QPainter &painter, int index) const
{
    const Bar &bar = m_bars.at(index);
    const Palette &palette = paletteOf(this);
    const QFont bold = semibold(font());
    const int space = fontMetrics().horizontalAdvance(u' ');
    const int labelWidth = QFontMetrics(bold).horizontalAdvance(bar.label);
    const int captionWidth = fontMetrics().horizontalAdvance(bar.caption);
    const QRectF place = slot(index);
    const QRectF line(place.left() + (place.width() - labelWidth - space - captionWidth) / 2,
                      place.bottom() - labelHeight() + 6, labelWidth + space + captionWidth + 1,
                      fontMetrics().height());
    painter.setFont(bold);
    painter.setPen(palette.color(u"text"_s));
    painter.drawText(line, Qt::AlignLeft | Qt::TextDontClip, bar.label);
    painter.setFont(font());
    painter.setPen(palette.color(u"muted"_s));
    painter.drawText(line, Qt::AlignRight | Qt::TextDontClip, bar.caption);
}

} // namespace unknot
