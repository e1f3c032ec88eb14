// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ReportBars.h"

#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "models/ReportLines.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportBars
{
    Q_DECLARE_TR_FUNCTIONS(ReportBars)
};

QString numberWords(int number)
{
    return number == 0 ? u"–"_s : QLocale().toString(number);
}

// "November 2026: 12 completed, 4 open"
QString describe(const QString &label, const QList<BarSeries> &series, const QList<int> &values)
{
    QStringList words;
    for (qsizetype i = 0; i < series.size(); ++i)
        words << u"%1 %2"_s.arg(QLocale().toString(values.at(i)),
                                QLocale().toLower(series.at(i).name));
    return u"%1: %2"_s.arg(label, words.join(u", "_s));
}

Bars monthBars(const PracticeReport &report, int months)
{
    Bars bars;
    bars.series = {{stateWord(SessionState::Completed), u"phase1"_s, BarFill::Solid},
                   {ReportBars::tr("Open"), u"phase2"_s, BarFill::Outlined},
                   {stateWord(SessionState::Missed), u"adaptText"_s, BarFill::Hatched},
                   {stateWord(SessionState::Cancelled), u"neutralBack"_s, BarFill::Solid}};
    // A letter each where there are many: the table has their names.
    const auto format = months > 12 ? QLocale::NarrowFormat : QLocale::ShortFormat;
    for (const MonthCount &month : shownMonths(report, months)) {
        const QList<int> values{month.completed, month.open, month.missed, month.cancelled};
        bars.bars << Bar{QLocale().standaloneMonthName(month.month.month(), format),
                         numberWords(month.all()),
                         describe(reportMonth(month.month), bars.series, values), values};
    }
    return bars;
}

Bars phaseBars(const PracticeReport &report)
{
    Bars bars;
    bars.series = {{ReportBars::tr("Plans"), u"phase2"_s, BarFill::Solid}};
    for (const CadenceCount &phase : report.phases) {
        bars.bars << Bar{phaseName(phase.cadence),
                         numberWords(phase.plans),
                         describe(phaseName(phase.cadence), bars.series, {phase.plans}),
                         {phase.plans}};
    }
    return bars;
}

// Counts and no shares: a tall bar of few plans would say more than they do.
Bars outcomeBars(const PracticeReport &report)
{
    Bars bars;
    bars.series = {{ReportBars::tr("Change that counts"), u"phase1"_s, BarFill::Solid},
                   {ReportBars::tr("Less than that"), u"phase2"_s, BarFill::Hatched},
                   {ReportBars::tr("Without two scores"), u"muted"_s, BarFill::Outlined}};
    for (const PresetOutcome &outcome : report.outcomes) {
        const QList<int> values{outcome.reached, outcome.scored - outcome.reached,
                                outcome.plans - outcome.scored};
        bars.bars << Bar{presetWord(outcome), numberWords(outcome.plans),
                         describe(presetWord(outcome), bars.series, values), values};
    }
    return bars;
}

} // namespace

Bars reportBars(ReportKind kind, const PracticeReport &report, int months)
{
    switch (kind) {
    case ReportKind::Months:
        return monthBars(report, months);
    case ReportKind::Phases:
        return phaseBars(report);
    case ReportKind::Outcomes:
        return outcomeBars(report);
    case ReportKind::FallingOff:
    case ReportKind::Clearances:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace unknot
