// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ReportWords.h"

#include "models/ReportLines.h"

#include <QCoreApplication>
#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Reports", source, nullptr, n);
}

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
    const QString words =
        share == 0 ? text(QT_TRANSLATE_NOOP("Reports", "under 1")) : QLocale().toString(share);
    return text(QT_TRANSLATE_NOOP("Reports", "%1 (%2 %)")).arg(QLocale().toString(part), words);
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
    return text(
               QT_TRANSLATE_NOOP("Reports", "Completed %1, missed %2, cancelled %3, still open %4"))
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
    return text(QT_TRANSLATE_NOOP("Reports", "%1 with %2"))
        .arg(text(QT_TRANSLATE_N_NOOP("Reports", "%n active plans"), plans),
             text(QT_TRANSLATE_N_NOOP("Reports", "%n open sessions"), open));
}

QString outcomesSummary(const PracticeReport &report)
{
    return text(QT_TRANSLATE_N_NOOP("Reports",
                                    "A change counts where pain before the last session is lower "
                                    "than before the first by %n points and %1 % at least."),
                report.changePoints)
        .arg(report.changePercent);
}

QString fallingSummary(const PracticeReport &report)
{
    const auto listed = static_cast<int>(report.falling.size());
    const QString all =
        text(QT_TRANSLATE_N_NOOP("Reports", "%n clients are off their plan"), report.fallingTotal);
    return listed == report.fallingTotal
               ? all
               : text(QT_TRANSLATE_NOOP("Reports", "%1; the furthest off are listed: %2"))
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
        return text(QT_TRANSLATE_NOOP("Reports", "Sessions by month"));
    case ReportKind::Phases:
        return text(QT_TRANSLATE_NOOP("Reports", "Active plans by phase"));
    case ReportKind::Outcomes:
        return text(QT_TRANSLATE_NOOP("Reports", "Outcomes by preset"));
    case ReportKind::FallingOff:
        return text(QT_TRANSLATE_NOOP("Reports", "Falling off plan"));
    case ReportKind::Clearances:
        return text(QT_TRANSLATE_NOOP("Reports", "Clearances ending"));
    }
    Q_UNREACHABLE();
}

QStringList reportHeadings(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return {text(QT_TRANSLATE_NOOP("Reports", "Month")),
                text(QT_TRANSLATE_NOOP("Reports", "Completed")),
                text(QT_TRANSLATE_NOOP("Reports", "Missed")),
                text(QT_TRANSLATE_NOOP("Reports", "Cancelled")),
                text(QT_TRANSLATE_NOOP("Reports", "Open")),
                text(QT_TRANSLATE_NOOP("Reports", "All"))};
    case ReportKind::Phases:
        return {text(QT_TRANSLATE_NOOP("Reports", "Phase")),
                text(QT_TRANSLATE_NOOP("Reports", "Meets")),
                text(QT_TRANSLATE_NOOP("Reports", "Plans")),
                text(QT_TRANSLATE_NOOP("Reports", "Open sessions"))};
    case ReportKind::Outcomes:
        return {text(QT_TRANSLATE_NOOP("Reports", "Preset")),
                text(QT_TRANSLATE_NOOP("Reports", "Plans")),
                text(QT_TRANSLATE_NOOP("Reports", "Scored")),
                text(QT_TRANSLATE_NOOP("Reports", "First pain")),
                text(QT_TRANSLATE_NOOP("Reports", "Last pain")),
                text(QT_TRANSLATE_NOOP("Reports", "Change that counts"))};
    case ReportKind::FallingOff:
        return {text(QT_TRANSLATE_NOOP("Reports", "Client")),
                text(QT_TRANSLATE_NOOP("Reports", "Plan")),
                text(QT_TRANSLATE_NOOP("Reports", "Meets")),
                text(QT_TRANSLATE_NOOP("Reports", "Last visit")),
                text(QT_TRANSLATE_NOOP("Reports", "Days since")),
                text(QT_TRANSLATE_NOOP("Reports", "Not made up")),
                text(QT_TRANSLATE_NOOP("Reports", "Next booked"))};
    case ReportKind::Clearances:
        return {text(QT_TRANSLATE_NOOP("Reports", "Client")),
                text(QT_TRANSLATE_NOOP("Reports", "Condition")),
                text(QT_TRANSLATE_NOOP("Reports", "Agreed by")),
                text(QT_TRANSLATE_NOOP("Reports", "Last day")),
                text(QT_TRANSLATE_NOOP("Reports", "Days left")),
                text(QT_TRANSLATE_NOOP("Reports", "Sessions after it"))};
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
                   : text(QT_TRANSLATE_NOOP("Reports", "%1 to %2"))
                         .arg(reportMonth(shown.first().month), reportMonth(shown.last().month));
    }
    case ReportKind::Phases:
    case ReportKind::FallingOff:
        return text(QT_TRANSLATE_NOOP("Reports", "As of %1")).arg(longDay(today));
    case ReportKind::Outcomes:
        return text(QT_TRANSLATE_NOOP("Reports", "All plans that have begun, as of %1"))
            .arg(longDay(today));
    case ReportKind::Clearances:
        return text(QT_TRANSLATE_NOOP("Reports", "%1 to %2"))
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
        return text(QT_TRANSLATE_N_NOOP("Reports", "%n clearances end within 60 days"),
                    static_cast<int>(report.clearances.size()));
    }
    Q_UNREACHABLE();
}

QString reportNote(ReportKind kind, const PracticeReport &)
{
    switch (kind) {
    case ReportKind::Months:
        return text(QT_TRANSLATE_NOOP("Reports", "A session counts in the month it is booked in."));
    case ReportKind::Phases:
        return text(
            QT_TRANSLATE_NOOP("Reports", "A plan is in the phase of its next open session."));
    case ReportKind::Outcomes:
        return text(QT_TRANSLATE_NOOP(
            "Reports",
            "This is no trial: who got which schedule was not left to chance, many get "
            "better with time alone, and those who left early may be missing. Below 10 "
            "plans the counts are too few for a share. Scored are plans with pain scores "
            "of two sessions at least; first and last pain are their medians, "
            "0 to 10, before the session."));
    case ReportKind::FallingOff:
        return text(QT_TRANSLATE_NOOP(
            "Reports", "Active plans without a completed session for longer than twice the "
                       "present phase's interval, or with sessions lost and not made up."));
    case ReportKind::Clearances:
        return text(QT_TRANSLATE_NOOP(
            "Reports", "Of conditions that last; a clearance that a later one goes on from is "
                       "left out."));
    }
    Q_UNREACHABLE();
}

QString reportEmptyTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return text(QT_TRANSLATE_NOOP("Reports", "No sessions in this time"));
    case ReportKind::Phases:
        return text(QT_TRANSLATE_NOOP("Reports", "No active plans"));
    case ReportKind::Outcomes:
        return text(QT_TRANSLATE_NOOP("Reports", "No plans yet"));
    case ReportKind::FallingOff:
        return text(QT_TRANSLATE_NOOP("Reports", "Everybody is on plan"));
    case ReportKind::Clearances:
        return text(QT_TRANSLATE_NOOP("Reports", "No clearance ends soon"));
    }
    Q_UNREACHABLE();
}

QString reportEmptySentence(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Months:
        return text(QT_TRANSLATE_NOOP("Reports", "Sessions count here once a plan is booked."));
    case ReportKind::Phases:
        return text(QT_TRANSLATE_NOOP("Reports", "Plans count here while they are active."));
    case ReportKind::Outcomes:
        return text(QT_TRANSLATE_NOOP(
            "Reports", "Plans count here once they have begun, and their pain scores once two "
                       "sessions are signed."));
    case ReportKind::FallingOff:
        return text(QT_TRANSLATE_NOOP(
            "Reports", "Clients show here when they come more seldom than their plan says."));
    case ReportKind::Clearances:
        return text(QT_TRANSLATE_NOOP("Reports",
                                      "Clearances show here from 60 days before their last day."));
    }
    Q_UNREACHABLE();
}

} // namespace unknot
