// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProgressWords.h"

#include "documents/ProgressPaperWords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("ProgressWords", source, nullptr, n);
}

bool isPublished(const ChangeThreshold &threshold)
{
    return threshold.points > 0 || threshold.percent > 0;
}

bool countsAsRecovered(const Measure &measure, int value)
{
    if (!measure.recovered)
        return false;
    return measure.higherIsBetter ? value >= *measure.recovered : value <= *measure.recovered;
}

// "Farrar JT and others. 2001": a source's sentence up to what it says.
QString inShort(const QStringList &sources)
{
    QStringList names;
    for (const QString &source : sources)
        names << source.section(u';', 0, 0);
    return names.join(u"; "_s);
}

QString moveWords(const Measure &measure, const ProgressChange &change)
{
    if (change.points() == 0)
        return text(QT_TRANSLATE_NOOP("ProgressWords", "As at the start."));
    const int size = std::abs(change.points());
    const QString points = text(QT_TRANSLATE_N_NOOP("ProgressWords", "%n points"), size);
    const QString words = change.points() > 0
                              ? text(QT_TRANSLATE_NOOP("ProgressWords", "%1 higher"))
                              : text(QT_TRANSLATE_NOOP("ProgressWords", "%1 lower"));
    // In percent only where percent can count.
    const bool inPercent = measure.change.percent > 0 && change.percent;
    return words.arg(points) +
           (inPercent ? text(QT_TRANSLATE_NOOP("ProgressWords", ", %1 % of the start."))
                            .arg(QString::number(std::abs(*change.percent)))
                      : u"."_s);
}

// What a change to the better side by as much as counts may be called.
void nameReached(ChangeLine &line, const Measure &measure, const ProgressChange &change)
{
    line.look = measure.confirmed ? u"clear"_s : u"neutral"_s;
    if (!measure.change.important)
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "More than error"));
    else if (!measure.confirmed)
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "Perhaps important"));
    else if (countsAsRecovered(measure, change.to))
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "Recovered"));
    else
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "Important change"));
}

void nameChange(ChangeLine &line, const Measure &measure, const ProgressChange &change)
{
    line.look = u"neutral"_s;
    if (change.reached) {
        nameReached(line, measure, change);
    } else if (change.better) {
        line.chip = isPublished(measure.change)
                        ? text(QT_TRANSLATE_NOOP("ProgressWords", "Too little to count"))
                        : text(QT_TRANSLATE_NOOP("ProgressWords", "Better"));
    } else if (change.points() != 0) {
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "Worse"));
        line.look = u"adapt"_s;
    } else {
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "No change"));
    }
}

ChangeLine lineOf(const ProgressSeries &series)
{
    const Measure &measure = series.measure;
    ChangeLine line;
    line.label = measure.label;
    line.threshold = thresholdWords(measure);
    if (isPublished(measure.change)) {
        line.source = inShort(measure.sources);
        line.sourceTip = measure.sources.join(u". "_s) + u'.';
    }
    if (const auto change = changeOf(series)) {
        line.values = u"%1 → %2"_s.arg(QString::number(change->from), QString::number(change->to));
        line.move = moveWords(measure, *change);
        nameChange(line, measure, *change);
    } else {
        line.values = QString::number(series.points.first().value);
        line.move = text(QT_TRANSLATE_NOOP("ProgressWords", "The next value tells a change."));
        line.chip = text(QT_TRANSLATE_NOOP("ProgressWords", "One value"));
        line.look = u"neutral"_s;
    }
    return line;
}

} // namespace

QList<ChangeLine> changeLines(const Progress &progress)
{
    QList<ChangeLine> lines;
    const QList<ProgressSeries> &all = progress.series;
    for (qsizetype i = 0; i < all.size(); ++i) {
        ChangeLine line = lineOf(all.at(i));
        if (i + 1 < all.size() && all.at(i).measure.id == all.at(i + 1).measure.id) {
            line.threshold.clear(); // the last one of several goals says it
            line.source.clear();
            line.sourceTip.clear();
        }
        lines << line;
    }
    return lines;
}

} // namespace unknot
