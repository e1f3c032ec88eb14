// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportWords.h"

#include "models/ReportLines.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

QString longDay(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

// "12 (30 %)"; of few no share.
QString withShare(int part, int all)
{
    if (all < reportFewPlans || part == 0)
        return QLocale().toString(part);
    const int share = qRound(100.0 * part / all);
    const QString words = share == 0 ? ReportWords::tr("under 1") : QLocale().toString(share);
    return ReportWords::tr("%1 (%2 %)").arg(QLocale().toString(part), words);
}

QString monthsSummary(const PracticeReport &report, int months)
{
    MonthCount sum;
    for (const MonthCount &month : shownMonths(report, months)) {
        sum.completed += month.completed;
        sum.missed += month.missed;
        sum.cancelled += month.cancelled;
        sum.open += month.open;
    }
    const int over = sum.completed + sum.missed + sum.cancelled;
    return ReportWords::tr("Completed %1, missed %2, cancelled %3, still open %4")
        .arg(withShare(sum.completed, over), withShare(sum.missed, over),
             withShare(sum.cancelled, over), QLocale().toString(sum.open));
}

QString phasesSummary(const PracticeReport &report)
{
    int plans = 0;
    int open = 0;
    for (const CadenceCount &phase : report.phases) {
        plans += phase.plans;
        open += phase.openSessions;
    }
    return ReportWords::tr("%1 with %2")
        .arg(ReportWords::tr("%n active plans", nullptr, plans),
             ReportWords::tr("%n open sessions", nullptr, open));
}

QString outcomesSummary(const PracticeReport &report)
{
    return ReportWords::tr("A change counts where pain before the last session is lower "
                           "than before the first by %n points and %1 % at least.",
                           nullptr, report.changePoints)
        .arg(report.changePercent);
}

QString fallingSummary(const PracticeReport &report)
{
    const auto listed = static_cast<int>(report.falling.size());
    const QString all =
        ReportWords::tr("%n clients are off their plan", nullptr, report.fallingTotal);
    return listed == report.fallingTotal ? all
                                         : ReportWords::tr("%1; the furthest off are listed: %2")
                                               .arg(all, QLocale().toString(listed));
}

} // namespace

QList<ReportKind> reportKinds()
{
    return {ReportKind::Months, ReportKind::Phases, ReportKind::Outcomes, ReportKind::FallingOff,
            ReportKind::Clearances};
}

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return ReportWords::tr("Sessions by month");
    case ReportKind::Phases:
        return ReportWords::tr("Active plans by phase");
    case ReportKind::Outcomes:
        return ReportWords::tr("Outcomes by preset");
    case ReportKind::FallingOff:
        return ReportWords::tr("Falling off plan");
    case ReportKind::Clearances:
        return ReportWords::tr("Clearances ending");
    }
    Q_UNREACHABLE();
}

QStringList reportHeadings(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return {ReportWords::tr("Month"),  ReportWords::tr("Completed"),
                ReportWords::tr("Missed"), ReportWords::tr("Cancelled"),
                ReportWords::tr("Open"),   ReportWords::tr("All")};
    case ReportKind::Phases:
        return {ReportWords::tr("Phase"), ReportWords::tr("Meets"), ReportWords::tr("Plans"),
                ReportWords::tr("Open sessions")};
    case ReportKind::Outcomes:
        return {ReportWords::tr("Preset"),    ReportWords::tr("Plans"),
                ReportWords::tr("Scored"),    ReportWords::tr("First pain"),
                ReportWords::tr("Last pain"), ReportWords::tr("Change that counts")};
    case ReportKind::FallingOff:
        return {ReportWords::tr("Client"),     ReportWords::tr("Plan"),
                ReportWords::tr("Meets"),      ReportWords::tr("Last visit"),
                ReportWords::tr("Days since"), ReportWords::tr("Not made up"),
                ReportWords::tr("Next booked")};
    case ReportKind::Clearances:
        return {ReportWords::tr("Client"),    ReportWords::tr("Condition"),
                ReportWords::tr("Agreed by"), ReportWords::tr("Last day"),
                ReportWords::tr("Days left"), ReportWords::tr("Sessions after it")};
    }
    Q_UNREACHABLE();
}

QString reportPeriod(ReportKind kind, const PracticeReport &report, int months)
{
    const QDate today = report.today();
    switch (kind) {
    case ReportKind::Months: {
        const QList<MonthCount> shown = shownMonths(report, months);
        return shown.isEmpty()
                   ? QString()
                   : ReportWords::tr("%1 to %2")
                         .arg(reportMonth(shown.first().month), reportMonth(shown.last().month));
    }
    case ReportKind::Phases:
    case ReportKind::FallingOff:
        return ReportWords::tr("As of %1").arg(longDay(today));
    case ReportKind::Outcomes:
        return ReportWords::tr("All plans that have begun, as of %1").arg(longDay(today));
    case ReportKind::Clearances:
        return ReportWords::tr("%1 to %2")
            .arg(longDay(today), longDay(today.addDays(reportClearanceDays)));
    }
    Q_UNREACHABLE();
}

QString reportSummary(ReportKind kind, const PracticeReport &report, int months)
{
    switch (kind) {
    case ReportKind::Months:
        return monthsSummary(report, months);
    case ReportKind::Phases:
        return phasesSummary(report);
    case ReportKind::Outcomes:
        return outcomesSummary(report);
    case ReportKind::FallingOff:
        return fallingSummary(report);
    case ReportKind::Clearances:
        return ReportWords::tr("%n clearances end within 60 days", nullptr,
                               static_cast<int>(report.clearances.size()));
    }
    Q_UNREACHABLE();
}

QString reportNote(ReportKind kind, const PracticeReport &)
{
    switch (kind) {
    case ReportKind::Months:
        return ReportWords::tr("A session counts in the month it is booked in.");
    case ReportKind::Phases:
        return ReportWords::tr("A plan is in the phase of its next open session.");
    case ReportKind::Outcomes:
        return ReportWords::tr(
            "This is no trial: who got which schedule was not left to chance, many get "
            "better with time alone, and those who left early may be missing. Below 10 "
            "plans the counts are too few for a share. Scored are plans with pain scores "
            "of two sessions at least; first and last pain are their medians, "
            "0 to 10, before the session.");
    case ReportKind::FallingOff:
        return ReportWords::tr("Active plans without a completed session for longer than twice the "
                               "present phase's interval, or with sessions lost and not made up.");
    case ReportKind::Clearances:
        return ReportWords::tr(
            "Of conditions that last; a clearance that a later one goes on from is "
            "left out.");
    }
    Q_UNREACHABLE();
}

QString reportEmptyTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return ReportWords::tr("No sessions in this time");
    case ReportKind::Phases:
        return ReportWords::tr("No active plans");
    case ReportKind::Outcomes:
        return ReportWords::tr("No plans yet");
    case ReportKind::FallingOff:
        return ReportWords::tr("Everybody is on plan");
    case ReportKind::Clearances:
        return ReportWords::tr("No clearance ends soon");
    }
    Q_UNREACHABLE();
}

QString reportEmptySentence(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return ReportWords::tr("Sessions count here once a plan is booked.");
    case ReportKind::Phases:
        return ReportWords::tr("Plans count here while they are active.");
    case ReportKind::Outcomes:
        return ReportWords::tr(
            "Plans count here once they have begun, and their pain scores once two "
            "sessions are signed.");
    case ReportKind::FallingOff:
        return ReportWords::tr(
            "Clients show here when they come more seldom than their plan says.");
    case ReportKind::Clearances:
        return ReportWords::tr("Clearances show here from 60 days before their last day.");
    }
    Q_UNREACHABLE();
}

} // namespace unknot
