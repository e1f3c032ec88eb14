// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressChart.h"

#include "documents/PaperDates.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgressChartText
{
    Q_DECLARE_TR_FUNCTIONS(ProgressChartText)
};

// Nobody knows by heart where another range than 0 to 10 ends.
QString rangeWords(const Measure &measure)
{
    if (measure.lowest == 0 && measure.highest == 10)
        return {};
    return ProgressChartText::tr(" (%1 to %2)")
        .arg(QString::number(measure.lowest), QString::number(measure.highest));
}

QString valueWords(const ProgressSeries &series, const ProgressPoint &point)
{
    const QString range = rangeWords(series.measure);
    if (!point.after)
        return u"%1 %2%3"_s.arg(series.measure.label, QString::number(point.value), range);
    return ProgressChartText::tr("%1 %2 before, %3 after%4")
        .arg(series.measure.label, QString::number(point.value), QString::number(*point.after),
             range);
}

QString daysWords(const ProgressEvent &event)
{
    if (event.kind != ProgressEventKind::Pause || event.until == event.from)
        return plainDate(event.from);
    if (!event.until.isValid())
        return ProgressChartText::tr("since %1").arg(plainDate(event.from));
    return u"%1 – %2"_s.arg(plainDate(event.from), plainDate(event.until));
}

QString courseWords(const ProgressSeries &series)
{
    const QString range = rangeWords(series.measure);
    const QString first = QString::number(series.points.first().value);
    if (series.points.size() == 1)
        return u"%1: %2%3."_s.arg(series.measure.label, first, range);
    return ProgressChartText::tr("%1: %2 at first, %3 now%4.")
        .arg(series.measure.label, first, QString::number(series.points.last().value), range);
}

} // namespace

QString seriesKey(const ProgressSeries &series)
{
    return series.goal.isNull() ? series.measure.id : series.goal.toString();
}

QStringList usualSeries(const Progress &progress)
{
    QStringList keys;
    for (const ProgressSeries &series : progress.series) {
        if (series.measure.id == u"pain" || !series.goal.isNull())
            keys << seriesKey(series);
    }
    return keys;
}

QList<ProgressSeries> drawnSeries(const ProgressChart &chart)
{
    QList<ProgressSeries> drawn;
    for (const ProgressSeries &series : chart.progress.series) {
        const bool wanted = !series.points.isEmpty() && chart.shown.contains(seriesKey(series));
        if (wanted && drawn.size() < mostSeries)
            drawn << series;
    }
    return drawn;
}

QString pointWords(const ProgressSeries &series, const ProgressPoint &point)
{
    const QString day = plainDate(point.day);
    const QString value = valueWords(series, point);
    if (point.session <= 0)
        return u"%1: %2"_s.arg(day, value);
    return ProgressChartText::tr("Session %1, %2: %3")
        .arg(QString::number(point.session), day, value);
}

QString eventWord(const ProgressEvent &event)
{
    switch (event.kind) {
    case ProgressEventKind::Flare:
        return ProgressChartText::tr("Flare");
    case ProgressEventKind::Pause:
        return ProgressChartText::tr("Pause");
    case ProgressEventKind::Decided:
        return stepKindWord(event.step.value_or(StepKind::Hold));
    }
    Q_UNREACHABLE();
}

QString eventWords(const ProgressEvent &event)
{
    const QString what = u"%1: %2"_s.arg(daysWords(event), eventWord(event));
    return event.reason.isEmpty() ? what : u"%1, %2"_s.arg(what, event.reason);
}

QString chartWords(const ProgressChart &chart)
{
    QStringList sentences;
    for (const ProgressSeries &series : drawnSeries(chart))
        sentences << courseWords(series);
    if (!sentences.isEmpty())
        return sentences.join(u' ');
    return chart.progress.series.isEmpty()
               ? ProgressChartText::tr(
                     "No scores yet. They appear here with the first completed session.")
               : ProgressChartText::tr("Nothing is chosen to be shown.");
}

} // namespace unknot
