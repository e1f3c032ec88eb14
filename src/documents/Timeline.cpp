// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Timeline.h"

#include "domain/PhaseNames.h"
#include "domain/TaperDates.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

QString weekWords(int weeks)
{
    return weeks == 1 ? TimelineText::tr("1 week") : TimelineText::tr("%n weeks", nullptr, weeks);
}

QString timesWords(int times)
{
    return times == 1 ? TimelineText::tr("once") : TimelineText::tr("%n times", nullptr, times);
}

// The day each phase begins on, and behind them the day after the last: the first session of the
// phase where it has one, else as far from the phase before as the taper says. Never backwards.
QList<QDate> boundaries(const Plan &plan, const QList<TimelineMark> &marks)
{
    const QList<QDate> ideal = phaseStarts(plan.taper, plan.start);
    QList<QDate> found{marks.isEmpty() ? plan.start : std::min(plan.start, marks.first().day)};
    for (qsizetype p = 1; p < ideal.size(); ++p) {
        const auto first =
            std::ranges::find_if(marks, [p](const TimelineMark &mark) { return mark.phase == p; });
        const QDate day = first != marks.end()
                              ? first->day
                              : found.last().addDays(ideal.at(p - 1).daysTo(ideal.at(p)));
        found << std::max(day, found.last().addDays(1));
    }
    if (!marks.isEmpty())
        found.last() = std::max(found.last(), marks.last().day.addDays(1));
    return found;
}

Timeline assembled(const Plan &plan, QList<TimelineMark> marks, QDate today)
{
    std::ranges::stable_sort(marks, {}, &TimelineMark::day);
    const QList<QDate> days = boundaries(plan, marks);
    Timeline timeline;
    for (int p = 0; p < plan.taper.phases.size(); ++p) {
        const Phase &phase = plan.taper.phases.at(p);
        timeline.phases << TimelinePhase{.name = phaseName(phase.cadence),
                                         .cadence = cadenceWords(phase.cadence),
                                         .length = lengthWords(phase),
                                         .from = days.at(p),
                                         .until = days.at(p + 1),
                                         .expected = phase.length.kind == LengthKind::Expected,
                                         .open = phase.length.kind == LengthKind::Open,
                                         .index = p};
    }
    timeline.marks = std::move(marks);
    timeline.today = today;
    return timeline;
}

} // namespace

QString lengthWords(const Phase &phase)
{
    const auto &[kind, count] = phase.length;
    switch (kind) {
    case LengthKind::Periods:
        return phase.cadence.weeks == 1 ? weekWords(count)
                                        : timesWords(count * phase.cadence.sessions);
    case LengthKind::Weeks:
        return weekWords(count);
    case LengthKind::Visits:
        return timesWords(count);
    case LengthKind::Expected:
        return phase.goal.isEmpty() ? TimelineText::tr("until the goal is met")
                                    : TimelineText::tr("until %1").arg(phase.goal);
    case LengthKind::Open:
        return TimelineText::tr("until ended");
    }
    Q_UNREACHABLE();
}

Timeline timelineOf(const Plan &plan, const QList<Session> &sessions, QDate today)
{
    QList<TimelineMark> marks;
    for (const Session &session : sessions)
        marks << TimelineMark{session.number, session.start.day(), session.phase, session.state};
    return assembled(plan, std::move(marks), today);
}

Timeline timelineOf(const Plan &plan, const QList<PlacedVisit> &visits, QDate today)
{
    QList<TimelineMark> marks;
    for (const PlacedVisit &visit : visits)
        marks << TimelineMark{visit.number, visit.start.day(), visit.phase, std::nullopt};
    return assembled(plan, std::move(marks), today);
}

void showPlace(Timeline &timeline, const PlanProgress &progress)
{
    timeline.shouldBe = -1;
    if (progress.daysBehind == 0)
        return;
    int place = 0; // a session that was lost has none in the course
    for (int i = 0; i < timeline.marks.size(); ++i) {
        const auto &state = timeline.marks.at(i).state;
        if (state == SessionState::Missed || state == SessionState::Cancelled)
            continue;
        if (++place == progress.hereNumber)
            timeline.shouldBe = i;
    }
}

} // namespace unknot
