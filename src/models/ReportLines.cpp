// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportLines.h"

#include "domain/PhaseNames.h"
#include "models/WhenWords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto nothing = u"–"_s; // so that the numbers stand out

struct ReportLines
{
    Q_DECLARE_TR_FUNCTIONS(ReportLines)
};

QString number(int value)
{
    return value == 0 ? nothing : QLocale().toString(value);
}

QString dayWords(QDate day, QDate today)
{
    return day.isValid() ? shortDay(day, today) : nothing;
}

// Medians of whole scores are whole or lie halfway.
QString scoreWords(std::optional<double> score)
{
    return score ? QLocale().toString(*score, 'g', 3) : nothing;
}

QString oftenWords(int phase)
{
    static const std::array words{QT_TRANSLATE_NOOP("ReportLines", "more than once a week"),
                                  QT_TRANSLATE_NOOP("ReportLines", "once a week"),
                                  QT_TRANSLATE_NOOP("ReportLines", "less than weekly"),
                                  QT_TRANSLATE_NOOP("ReportLines", "every 4 weeks or less often")};
    return ReportLines::tr(words.at(static_cast<size_t>(phase)));
}

QList<ReportLine> monthLines(const PracticeReport &report, int months)
{
    QList<ReportLine> lines;
    for (const MonthCount &month : shownMonths(report, months)) {
        lines.prepend(
            {.key = month.month.toString(Qt::ISODate),
             .cells = {reportMonth(month.month), number(month.completed), number(month.missed),
                       number(month.cancelled), number(month.open), number(month.all())},
             .client = {},
             .plan = {}});
    }
    const bool any = std::ranges::any_of(shownMonths(report, months), &MonthCount::all);
    return any ? lines : QList<ReportLine>();
}

QList<ReportLine> phaseLines(const PracticeReport &report)
{
    QList<ReportLine> lines;
    for (int i = 0; i < report.phases.size(); ++i) {
        const CadenceCount &phase = report.phases.at(i);
        lines << ReportLine{.key = QString::number(i),
                            .cells = {phaseName(phase.cadence), oftenWords(i), number(phase.plans),
                                      number(phase.openSessions)},
                            .client = {},
                            .plan = {}};
    }
    const bool any = std::ranges::any_of(report.phases, &CadenceCount::plans);
    return any ? lines : QList<ReportLine>();
}

QList<ReportLine> outcomeLines(const PracticeReport &report)
{
    QList<ReportLine> lines;
    for (const PresetOutcome &outcome : report.outcomes) {
        lines << ReportLine{.key = outcome.preset,
                            .cells = {presetWord(outcome), number(outcome.plans),
                                      number(outcome.scored), scoreWords(outcome.firstPain),
                                      scoreWords(outcome.lastPain), reachedWords(outcome)},
                            .client = {},
                            .plan = {}};
    }
    return lines;
}

QList<ReportLine> fallingLines(const PracticeReport &report)
{
    const QDate today = report.today();
    QList<ReportLine> lines;
    for (const FallingOff &row : report.falling) {
        const QDate visit = row.lastVisit.isValid() ? row.lastVisit.day() : QDate();
        const QString ago = visit.isValid() ? QLocale().toString(visit.daysTo(today))
                                            : ReportLines::tr("no visit yet");
        lines << ReportLine{
            .key = row.plan.toString(),
            .cells = {row.name.display(), row.complaint, cadenceWords(row.cadence),
                      dayWords(visit, today), ago, number(row.lost),
                      dayWords(row.next.isValid() ? row.next.day() : QDate(), today)},
            .client = row.client,
            .plan = row.plan};
    }
    return lines;
}

QList<ReportLine> clearanceLines(const PracticeReport &report)
{
    const QDate today = report.today();
    QList<ReportLine> lines;
    for (const EndingClearance &row : report.clearances) {
        lines << ReportLine{
            .key = row.client.toString() + row.label + row.until.toString(Qt::ISODate),
            .cells = {row.name.display(), row.label, row.provider, shortDay(row.until, today),
                      QLocale().toString(today.daysTo(row.until)), number(row.sessionsAfter)},
            .client = row.client,
            .plan = {}};
    }
    return lines;
}

} // namespace

QList<ReportLine> reportLines(ReportKind kind, const PracticeReport &report, int months)
{
    switch (kind) {
    case ReportKind::Months:
        return monthLines(report, months);
    case ReportKind::Phases:
        return phaseLines(report);
    case ReportKind::Outcomes:
        return outcomeLines(report);
    case ReportKind::FallingOff:
        return fallingLines(report);
    case ReportKind::Clearances:
        return clearanceLines(report);
    }
    Q_UNREACHABLE();
}

QString reportMonth(QDate month)
{
    return QLocale().toString(month, u"MMMM yyyy"_s);
}

QString presetWord(const PresetOutcome &outcome)
{
    return outcome.preset.isEmpty() ? ReportLines::tr("Other schedules") : outcome.preset;
}

QString reachedWords(const PresetOutcome &outcome)
{
    if (outcome.scored == 0)
        return nothing;
    const QString counts =
        ReportLines::tr("%1 of %2")
            .arg(QLocale().toString(outcome.reached), QLocale().toString(outcome.scored));
    if (outcome.scored < reportFewPlans)
        return ReportLines::tr("%1, few").arg(counts);
    const int share = qRound(100.0 * outcome.reached / outcome.scored);
    return ReportLines::tr("%1 (%2 %)").arg(counts, QLocale().toString(share));
}

QList<MonthCount> shownMonths(const PracticeReport &report, int months)
{
    return report.months.mid(std::max<qsizetype>(0, report.months.size() - months));
}

} // namespace unknot
