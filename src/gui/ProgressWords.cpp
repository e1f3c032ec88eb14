// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ProgressWords.h"

#include "documents/ProgressPaperWords.h"

#include <QCoreApplication>

#include <cstdlib>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)
};

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
        return ProgressWords::tr("As at the start.");
    const int size = std::abs(change.points());
    const QString points = ProgressWords::tr("%n points", nullptr, size);
    const QString words =
        change.points() > 0 ? ProgressWords::tr("%1 higher") : ProgressWords::tr("%1 lower");
    // In percent only where percent can count.
    const bool inPercent = measure.change.percent > 0 && change.percent;
    return words.arg(points) + (inPercent ? ProgressWords::tr(", %1 % of the start.")
                                                .arg(QString::number(std::abs(*change.percent)))
                                          : u"."_s);
}

// What a change to the better side by as much as counts may be called.
void nameReached(ChangeLine &line, const Measure &measure, const ProgressChange &change)
{
    line.look = measure.confirmed ? u"clear"_s : u"neutral"_s;
    if (!measure.change.important)
        line.chip = ProgressWords::tr("More than error");
    else if (!measure.confirmed)
        line.chip = ProgressWords::tr("Perhaps important");
    else if (countsAsRecovered(measure, change.to))
        line.chip = ProgressWords::tr("Recovered");
    else
        line.chip = ProgressWords::tr("Important change");
}

void nameChange(ChangeLine &line, const Measure &measure, const ProgressChange &change)
{
    line.look = u"neutral"_s;
    if (change.reached) {
        nameReached(line, measure, change);
    } else if (change.better) {
        line.chip = isPublished(measure.change) ? ProgressWords::tr("Too little to count")
                                                : ProgressWords::tr("Better");
    } else if (change.points() != 0) {
        line.chip = ProgressWords::tr("Worse");
        line.look = u"adapt"_s;
    } else {
        line.chip = ProgressWords::tr("No change");
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
        line.move = ProgressWords::tr("The next value tells a change.");
        line.chip = ProgressWords::tr("One value");
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
