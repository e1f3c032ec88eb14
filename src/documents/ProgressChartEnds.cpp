// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ProgressChartLabels that names the series at their ends.
#include "documents/ProgressChartGeometry.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgressChartEnds
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChartEnds)
};

// The last number of a series, and its range where no axis shows it.
QString valueWords(const ProgressChartGeometry &at, const ProgressSeries &series)
{
    const Measure &measure = series.measure;
    const auto shownBy = [&](const Measure *axis) {
        return axis && axis->lowest == measure.lowest && axis->highest == measure.highest;
    };
    const QString value = QString::number(series.points.last().value);
    if (shownBy(at.leftMeasure()) || shownBy(at.rightMeasure()))
        return value;
    return ProgressChartEnds::tr("%1 (%2 to %3)")
        .arg(value, QString::number(measure.lowest), QString::number(measure.highest));
}

// From which value on the change counts, and as what: as important, or merely as more than the
// error of measuring.
QStringList thresholdLines(const ProgressChartGeometry &at, qreal room, int most)
{
    const Measure &measure = at.series().first().measure;
    const QString what = measure.change.important ? ProgressChartEnds::tr("counts as better:")
                                                  : ProgressChartEnds::tr("more than chance:");
    const QString from = measure.higherIsBetter ? ProgressChartEnds::tr(" %1 or more")
                                                : ProgressChartEnds::tr(" %1 or less");
    return at.fonts().wrapped(what, from.arg(*at.threshold()), room, most);
}

QList<ProgressEnd> endsIn(const ProgressChartGeometry &at, qreal room, int most)
{
    QList<ProgressEnd> ends;
    for (int i = 0; i < at.series().size(); ++i) {
        const ProgressSeries &series = at.series().at(i);
        const QString tail = u' ' + valueWords(at, series);
        ends << ProgressEnd{at.fonts().wrapped(series.measure.label, tail, room, most), i, {}};
    }
    if (at.threshold())
        ends << ProgressEnd{thresholdLines(at, room, most), -1, {}};
    return ends;
}

qreal heightOf(const ProgressEnd &end, qreal unit)
{
    return static_cast<qreal>(end.lines.size()) * labelHeight * unit;
}

// A little above and below the plot, so that the outermost names are level with their lines.
qreal topOf(const ProgressChartGeometry &at)
{
    return at.plot().top() - labelHeight / 2 * at.unit();
}

qreal bottomOf(const ProgressChartGeometry &at)
{
    return at.plot().bottom() + labelHeight / 2 * at.unit();
}

} // namespace

QList<ProgressEnd> progressEnds(const ProgressChartGeometry &at, qreal width)
{
    const qreal room = width - keyWidth * at.unit();
    const QList<ProgressEnd> ends = endsIn(at, room, 2);
    qreal height = 0;
    for (const ProgressEnd &end : ends)
        height += heightOf(end, at.unit());
    return height <= bottomOf(at) - topOf(at) ? ends : endsIn(at, room, 1);
}

qreal widthOf(const QList<ProgressEnd> &ends, const ProgressFonts &fonts, qreal unit)
{
    qreal width = 0;
    for (const ProgressEnd &end : ends) {
        for (const QString &line : end.lines)
            width = std::max(width, fonts.width(line));
    }
    return width + keyWidth * unit;
}

void placeEnds(QList<ProgressEnd> &ends, const ProgressChartGeometry &at, qreal left)
{
    const qreal unit = at.unit();
    const qreal width = widthOf(ends, at.fonts(), unit);
    for (ProgressEnd &end : ends) {
        const Measure &measure = at.series().at(std::max(0, end.series)).measure;
        const qreal y = end.series < 0
                            ? at.yOf(measure, *at.threshold())
                            : at.yOf(measure, at.series().at(end.series).points.last().value);
        end.rect = QRectF(left, y - labelHeight / 2 * unit, width, heightOf(end, unit));
    }
    std::ranges::stable_sort(ends, {}, [](const ProgressEnd &end) { return end.rect.top(); });
    qreal free = topOf(at);
    for (ProgressEnd &end : ends) {
        end.rect.moveTop(std::max(end.rect.top(), free));
        free = end.rect.bottom();
    }
    free = bottomOf(at);
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->rect.moveBottom(std::min(end->rect.bottom(), free));
        free = end->rect.top();
    }
}

} // namespace unknot
