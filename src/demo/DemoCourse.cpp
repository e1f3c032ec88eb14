// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCourse.h"

#include "demo/DemoCourseRun.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

Result<void> DemoCourseRun::makePlan()
{
    m_world.clock.moveTo(m_course.madeOn, QTime(17, m_world.random.between(10, 50)));
    const bool agreedAtOnce = m_course.end != CourseEnd::Draft && m_world.random.chance(70);
    m_plan.state = agreedAtOnce ? PlanState::Active : PlanState::Draft;
    auto made = m_world.practice.planner().create(m_plan);
    if (made && !agreedAtOnce && m_course.end != CourseEnd::Draft)
        made = m_world.practice.planner().setState(*made, PlanState::Active);
    if (made)
        m_plan = *made;
    return without(made);
}

Result<void> DemoCourseRun::keep(qsizetype index, Result<Session> result)
{
    if (result)
        m_sessions[index] = *result;
    return without(result);
}

// Between the neighbours, so that the sessions stay in order.
std::optional<DemoDiary::Slot> DemoCourseRun::otherSlot(qsizetype index) const
{
    const Session &session = m_sessions.at(index);
    const QDate after = index > 0 ? m_sessions.at(index - 1).start.day() : m_course.madeOn;
    const bool isLast = index + 1 == m_sessions.size();
    const QDate before = isLast ? QDate() : m_sessions.at(index + 1).start.day();
    const QDateTime local = session.start.local();
    return m_world.diary.nearestFree({local.date(), local.time()}, session.minutes, after, before);
}

// Sessions that are new, or lie elsewhere than they did, take their places in the diary; what is
// taken already is moved to a free place near it.
Result<void> DemoCourseRun::bookSessions()
{
    auto sessions = m_world.practice.planner().sessionsOf(m_plan.id);
    if (!sessions)
        return without(sessions);
    const QList<Session> before = std::exchange(m_sessions, std::move(*sessions));
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        const Session &session = m_sessions.at(i);
        const QDateTime local = session.start.local();
        const Slot slot{local.date(), local.time()};
        const auto old = std::ranges::find(before, session.id, &Session::id);
        if (old != before.end() && old->start == session.start)
            continue;
        if (m_world.diary.isFree(slot))
            m_world.diary.take(slot);
        else if (const auto done = move(i); !done)
            return done;
    }
    return {};
}

Result<void> DemoCourseRun::move(qsizetype index)
{
    const auto slot = otherSlot(index);
    if (!slot)
        return {};
    m_world.diary.take(*slot);
    return keep(index,
                m_world.practice.sessions().move(m_sessions.at(index), slot->day, slot->time));
}

Result<void> DemoCourseRun::liveSessions()
{
    for (qsizetype i = 0; i < m_sessions.size(); ++i) {
        if (hasStopped(m_sessions.at(i).start.day()))
            return {};
        const auto done = isPast(m_sessions.at(i)) ? live(i) : lookAhead(i);
        if (!done)
            return done;
    }
    return {};
}

DemoCourseRun::Fate DemoCourseRun::fateOf(const Session &session)
{
    if (m_course.missed.contains(session.number))
        return Fate::Missed;
    if (!m_course.eventful || session.number == 1)
        return Fate::Recorded;
    const int chance = m_world.random.below(100);
    return chance < 5    ? Fate::Missed
           : chance < 9  ? Fate::Cancelled
           : chance < 13 ? Fate::Moved
                         : Fate::Recorded;
}

Result<void> DemoCourseRun::live(qsizetype index)
{
    const Session session = m_sessions.at(index);
    const bool isLatest = index + 1 == m_sessions.size() || !isPast(m_sessions.at(index + 1));
    if (m_course.end == CourseEnd::Unrecorded && isLatest)
        return {};
    SessionBook &book = m_world.practice.sessions();
    const Fate fate = fateOf(session);
    if (fate == Fate::Missed) {
        m_world.clock.moveTo(endOf(session));
        return keep(index, book.setState(session, SessionState::Missed));
    }
    if (fate == Fate::Recorded)
        return record(session);
    m_world.clock.moveTo(session.start.utc.addDays(-1));
    if (fate == Fate::Cancelled)
        return keep(index, book.setState(session, SessionState::Cancelled));
    return move(index).and_then([&] {
        const Session &moved = m_sessions.at(index);
        return isPast(moved) ? record(moved) : Result<void>();
    });
}

// Clients confirm within three days of a session; some never do, and some wait for a clearance.
Result<void> DemoCourseRun::lookAhead(qsizetype index)
{
    constexpr int confirmDays = 3;
    const Session &session = m_sessions.at(index);
    const auto days = m_world.today.daysTo(session.start.day());
    if (days > confirmDays || (days > 0 && m_world.random.chance(40)))
        return {};
    m_world.clock.moveTo(m_world.today.addDays(-1), QTime(17, 30));
    const auto confirmed = m_world.practice.sessions().setState(session, SessionState::Confirmed);
    if (!confirmed && confirmed.error().code == ErrorCode::NeedsClearance)
        return {};
    return keep(index, confirmed);
}

// Of the courses that still run, lost sessions are made up for and reviews are held: only a few
// wait for the therapist on the demo's last day, those of the cast among them.
Result<void> DemoCourseRun::settle()
{
    if (!m_course.eventful || m_course.end != CourseEnd::AsPlanned || !isRunning())
        return {};
    m_world.clock.moveTo(m_world.today, QTime(9, 45));
    const bool hasLost = std::ranges::any_of(m_sessions, [](const Session &session) {
        return session.state == SessionState::Missed || session.state == SessionState::Cancelled;
    });
    if (hasLost) {
        if (const auto done = reflow(PlacedAgain{m_plan.id}); !done)
            return done;
    }
    return decide();
}

// A step down is taken where the numbers suggest it; any other advice is put off with a reason.
Result<void> DemoCourseRun::decide()
{
    const auto review = m_world.practice.reviews().of(m_plan.id);
    if (!review)
        return without(review);
    const StepKind advised = review->advice.kind;
    const bool isPlain = advised == StepKind::Hold || advised == StepKind::NotYet;
    if (!review->reviewDue && isPlain)
        return {};
    if (advised == StepKind::Down)
        return reflow(StepTaken{m_plan.id, StepKind::Down, review->advice, {}});
    const QString reason = isPlain ? QString() : u"Talked it over: two more visits first."_s;
    return reflow(StepTaken{m_plan.id, StepKind::Hold, review->advice, reason});
}

Result<void> DemoCourseRun::reflow(const PlanChange &change)
{
    Reflower &reflower = m_world.practice.reflower();
    const auto proposal = reflower.preview(change);
    if (!proposal || std::ranges::any_of(proposal->plans, &PlanReflow::isStuck))
        return without(proposal);
    return without(reflower.apply(*proposal)).and_then([this] { return bookSessions(); });
}

Result<void> DemoCourseRun::endPlan()
{
    Planner &planner = m_world.practice.planner();
    switch (m_course.end) {
    case CourseEnd::Paused:
        m_world.clock.moveTo(m_course.endDay, QTime(12, 30));
        return without(planner.setState(m_plan, PlanState::Paused, m_course.reason));
    case CourseEnd::Discontinued:
        m_world.clock.moveTo(m_course.endDay, QTime(12, 30));
        return without(planner.setState(m_plan, PlanState::Discontinued, m_course.reason));
    case CourseEnd::AsPlanned:
        if (isRunning())
            return {};
        m_world.clock.moveTo(endOf(m_sessions.last()).addSecs(15 * 60));
        return without(planner.setState(m_plan, PlanState::Completed));
    case CourseEnd::StaysActive:
    case CourseEnd::Draft:
    case CourseEnd::Unrecorded:
        return {};
    }
    Q_UNREACHABLE();
}

Result<void> runCourse(DemoWorld &world, const DemoCourse &course)
{
    return DemoCourseRun(world, course).run();
}

} // namespace unknot
