// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanSteps.h"

#include <algorithm>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto field = u"plan.taper"_s;

bool isCompleted(const Session &session)
{
    return session.state == SessionState::Completed;
}

// The place behind which the plan's anchor lays the course; 0 where it has none that counts yet.
int anchored(const Plan &plan, int done)
{
    return plan.anchor && plan.anchor->session - 1 <= done ? plan.anchor->session - 1 : 0;
}

// The sessions of `phase` among the places up to `done`.
int doneInPhase(const Plan &plan, const QList<IdealDate> &course, int done, int phase)
{
    const int base = anchored(plan, done);
    const int before = base > 0 && plan.anchor->phase == phase ? plan.anchor->inPhase : 0;
    const auto from = course.begin() + std::min<qsizetype>(base, course.size());
    const auto to = course.begin() + std::min<qsizetype>(done, course.size());
    return before + static_cast<int>(std::count_if(
                        from, to, [phase](const IdealDate &at) { return at.phase == phase; }));
}

QDate lastDay(const QList<Session> &sessions)
{
    QDate last;
    for (const Session &session : sessions) {
        const QDate day = session.start.day();
        if (isCompleted(session) && (!last.isValid() || day > last))
            last = day;
    }
    return last;
}

// One step of `cadence` behind the last session; without one on the plan's first day.
QDate nextDay(const Plan &plan, const QList<Session> &sessions, const Cadence &cadence, QDate today)
{
    const QDate last = lastDay(sessions);
    return std::max(today, last.isValid() ? last.addDays(offsetDays(cadence, 1)) : plan.start);
}

Result<TaperStep> stepOf(const Plan &plan, const QList<Session> &sessions, StepKind taken,
                         int flareWeeks, QDate today)
{
    const TaperPosition at = positionOf(plan, sessions);
    const Taper &taper = plan.taper;
    if (at.phase >= taper.phases.size())
        return fail(ErrorCode::WrongState, field);
    switch (taken) {
    case StepKind::Down: {
        const qsizetype next = std::min<qsizetype>(at.phase + 1, taper.phases.size() - 1);
        const Cadence cadence = taper.phases.at(next).cadence;
        return stepDown(taper, at, nextDay(plan, sessions, cadence, today));
    }
    case StepKind::Up: {
        const Cadence cadence = stepAbove(taper, at.phase).value_or(flareCadence);
        return stepUp(taper, at, plan.review, flareWeeks, nextDay(plan, sessions, cadence, today));
    }
    default: {
        const auto course = courseOf(plan, sessions);
        const int done = completedSessions(sessions);
        const Cadence &cadence = taper.phases.at(at.phase).cadence;
        return holdStep(taper, at, plan.review,
                        done < course.size() ? course.at(done).day
                                             : nextDay(plan, sessions, cadence, today));
    }
    }
}

// Session `anchor.session` has the same place in both tapers.
bool keepsPlace(const Taper &edited, const Taper &before, const CourseAnchor &anchor)
{
    if (anchor.phase >= edited.phases.size() || anchor.phase >= before.phases.size())
        return false;
    const Phase &phase = edited.phases.at(anchor.phase);
    return edited.phases.first(anchor.phase) == before.phases.first(anchor.phase) &&
           phase.cadence == before.phases.at(anchor.phase).cadence &&
           sessionCount(phase, taperSessionLimit) > anchor.inPhase;
}

} // namespace

int completedSessions(const QList<Session> &sessions)
{
    return static_cast<int>(std::ranges::count_if(sessions, isCompleted));
}

TaperPosition positionOf(const Plan &plan, const QList<Session> &sessions)
{
    const int done = completedSessions(sessions);
    const int base = anchored(plan, done);
    if (done == base)
        return plan.anchor ? TaperPosition{plan.anchor->phase, plan.anchor->inPhase}
                           : TaperPosition{};
    const auto course = courseOf(plan, sessions);
    if (course.isEmpty())
        return {};
    const int phase = course.at(std::min<qsizetype>(done, course.size()) - 1).phase;
    TaperPosition at{phase, doneInPhase(plan, course, done, phase)};
    if (phase < plan.taper.phases.size()) {
        const Phase &in = plan.taper.phases.at(phase);
        if (in.length.kind != LengthKind::Open && in.length.kind != LengthKind::Expected)
            at.done = std::min(at.done, sessionCount(in));
    }
    return at;
}

QDate phaseStartOf(const Plan &plan, const QList<Session> &sessions)
{
    const TaperPosition at = positionOf(plan, sessions);
    QList<QDate> days;
    for (const Session &session : sessions) {
        if (isCompleted(session))
            days << session.start.day();
    }
    std::ranges::sort(days);
    if (at.done > 0 && at.done <= days.size())
        return days.at(days.size() - at.done);
    const auto course = courseOf(plan, sessions);
    return days.size() < course.size() ? course.at(days.size()).day : plan.start;
}

Result<Plan> withStep(const Plan &plan, const QList<Session> &sessions, StepKind taken,
                      int flareWeeks, QDate today)
{
    Plan after = plan;
    switch (taken) {
    case StepKind::NotYet:
        return fail(ErrorCode::WrongState, u"step"_s, stepKindName(taken));
    case StepKind::Refer:
        return after;
    case StepKind::Discharge:
        after.state = PlanState::Completed;
        return after;
    case StepKind::Down:
    case StepKind::Hold:
    case StepKind::Up:
        break;
    }
    const auto step = stepOf(plan, sessions, taken, flareWeeks, today);
    if (!step)
        return tl::make_unexpected(step.error());
    if (step->taper == plan.taper)
        return after;
    after.taper = step->taper;
    after.anchor =
        CourseAnchor{completedSessions(sessions) + 1, step->phase, step->inPhase, step->start};
    return after;
}

QList<StepKind> possibleSteps(const Plan &plan, const QList<Session> &sessions, int flareWeeks,
                              QDate today)
{
    QList<StepKind> steps{StepKind::Hold, StepKind::Down, StepKind::Up, StepKind::Refer,
                          StepKind::Discharge};
    steps.removeIf([&](StepKind step) {
        return !withStep(plan, sessions, step, flareWeeks, today).has_value();
    });
    return steps;
}

Plan resumedOn(const Plan &plan, const QList<Session> &sessions, QDate today)
{
    Plan after = plan;
    after.state = PlanState::Active;
    after.stateReason.clear();
    const int done = completedSessions(sessions);
    const auto course = courseOf(plan, sessions);
    if (done < course.size()) {
        const int phase = course.at(done).phase;
        after.anchor = CourseAnchor{done + 1, phase, doneInPhase(plan, course, done, phase),
                                    std::max(today, plan.start)};
    }
    return after;
}

std::optional<CourseAnchor> anchorFor(const Plan &edited, const Plan &before)
{
    if (!before.anchor || edited.start != before.start)
        return std::nullopt;
    CourseAnchor anchor = *before.anchor;
    if (keepsPlace(edited.taper, before.taper, anchor))
        return anchor;
    const auto course = idealDates(edited.taper, edited.start);
    if (anchor.session > course.size())
        return std::nullopt;
    anchor.phase = course.at(anchor.session - 1).phase;
    anchor.inPhase = static_cast<int>(
        std::count_if(course.begin(), course.begin() + anchor.session - 1,
                      [&anchor](const IdealDate &place) { return place.phase == anchor.phase; }));
    return anchor;
}

bool sameSchedule(const Plan &a, const Plan &b)
{
    const auto of = [](const Plan &plan) {
        return std::tie(plan.taper, plan.start, plan.minutes, plan.days, plan.dayWish, plan.time,
                        plan.times, plan.timeWish, plan.gapHours, plan.anchor);
    };
    return of(a) == of(b);
}

} // namespace unknot
