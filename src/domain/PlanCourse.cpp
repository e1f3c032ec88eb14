// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanCourse.h"

#include "domain/TaperSteps.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr int frequent = 3;           // sessions a week that leave a day between any two
constexpr int nightMinutes = 16 * 60; // the longest session and this gap make up one day

// An anchor that a damaged file may hold lies outside the taper; then the taper alone counts.
bool isAnchored(const Plan &plan)
{
    return plan.anchor && plan.anchor->session >= 1 && plan.anchor->inPhase >= 0 &&
           plan.anchor->phase >= 0 && plan.anchor->phase < plan.taper.phases.size();
}

QList<IdealDate> fromAnchor(const Plan &plan, int openLimit = openPhaseSessions)
{
    const CourseAnchor &anchor = *plan.anchor;
    return idealDatesFrom({plan.taper, anchor.phase, anchor.inPhase, anchor.session, anchor.day},
                          openLimit);
}

QList<Session> completedByTime(const QList<Session> &sessions)
{
    QList<Session> completed;
    std::ranges::copy_if(sessions, std::back_inserter(completed), [](const Session &session) {
        return session.state == SessionState::Completed;
    });
    std::ranges::stable_sort(completed, {}, [](const Session &s) { return s.start.utc; });
    return completed;
}

bool isOpenEnded(const Taper &taper)
{
    return !taper.phases.isEmpty() && taper.phases.last().length.kind == LengthKind::Open;
}

QList<IdealDate> courseWith(const Plan &plan, const QList<Session> &completed, int openLimit)
{
    QList<IdealDate> course = idealDates(plan.taper, plan.start, openLimit);
    if (!isAnchored(plan))
        return course;
    course.resize(std::min<qsizetype>(course.size(), plan.anchor->session - 1));
    const qsizetype done = std::min<qsizetype>(completed.size(), plan.anchor->session - 1);
    for (qsizetype i = 0; i < done; ++i) {
        const Session &session = completed.at(i);
        const IdealDate place{static_cast<int>(i) + 1, session.phase, session.ideal};
        if (i < course.size())
            course[i] = place;
        else
            course << place;
    }
    return course + fromAnchor(plan, openLimit);
}

} // namespace

QList<IdealDate> courseOf(const Plan &plan, const QList<Session> &sessions)
{
    const QList<Session> completed = completedByTime(sessions);
    int openLimit = openPhaseSessions;
    QList<IdealDate> course = courseWith(plan, completed, openLimit);
    while (isOpenEnded(plan.taper) && course.size() <= completed.size() &&
           openLimit < taperSessionLimit) {
        openLimit += openPhaseSessions;
        course = courseWith(plan, completed, openLimit);
    }
    return course;
}

int courseLength(const Plan &plan)
{
    return isAnchored(plan) ? plan.anchor->session - 1 + static_cast<int>(fromAnchor(plan).size())
                            : totalSessions(plan.taper);
}

int gapMinutes(const Plan &plan)
{
    const bool isFrequent = std::ranges::any_of(plan.taper.phases, [](const Phase &phase) {
        return phase.cadence.sessions > frequent * phase.cadence.weeks;
    });
    return isFrequent ? std::min(plan.gapHours * 60, nightMinutes) : plan.gapHours * 60;
}

SlotRules slotRules(const Plan &plan, const PracticeCalendar &calendar, const QDateTime &notBefore,
                    const QByteArray &zone)
{
    SlotRules rules;
    rules.calendar = calendar;
    rules.weekdays = plan.days;
    rules.weekdayWish = plan.dayWish;
    if (!plan.times.isNull())
        rules.times << plan.times;
    rules.timeWish = plan.timeWish;
    rules.usualTime = plan.time;
    rules.minimumGap = gapMinutes(plan);
    rules.notBefore = notBefore;
    rules.zone = zone;
    return rules;
}

PlacementTask placementTask(const Plan &plan, const SlotRules &rules)
{
    PlacementTask task;
    task.rules = rules;
    for (const IdealDate &place : courseOf(plan, {}))
        task.visits << OpenVisit{place.number, place.phase, place.day, plan.minutes, {}};
    return task;
}

} // namespace unknot
