// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCourse.h"

#include "demo/DemoNotes.h"
#include "demo/DemoWorld.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot {

namespace {

using Slot = DemoDiary::Slot;

enum class Fate { Recorded, Missed, Cancelled, Moved };

QDateTime endOf(const Session &session)
{
    return session.start.utc.addSecs(qint64{60} * session.minutes);
}

class CourseRun
{
public:
    CourseRun(DemoWorld &world, const DemoCourse &course)
        : m_world(world)
        , m_course(course)
        , m_plan(course.plan)
        , m_voice(world.random.below(60))
    {
    }

    Result<void> run()
    {
        return makePlan()
            .and_then([this] { return bookSessions(); })
            .and_then([this] { return liveSessions(); })
            .and_then([this] { return settle(); })
            .and_then([this] { return endPlan(); });
    }

private:
    Result<void> makePlan();
    Result<void> bookSessions();
    Result<void> liveSessions();
    Result<void> live(qsizetype index);
    Result<void> lookAhead(qsizetype index);
    Result<void> move(qsizetype index);
    Result<void> record(const Session &session);
    Result<void> settle();
    Result<void> reflow(const PlanChange &change);
    Result<void> endPlan();

    [[nodiscard]] bool isRunning() const
    {
        return std::ranges::any_of(m_sessions, [](const Session &s) { return isOpen(s.state); });
    }
    [[nodiscard]] Fate fateOf(const Session &session);
    [[nodiscard]] bool isPast(const Session &session) const
    {
        return endOf(session) <= m_world.clock.end();
    }
    [[nodiscard]] bool hasStopped(QDate day) const
    {
        return m_course.endDay.isValid() && day >= m_course.endDay;
    }
    [[nodiscard]] std::optional<Slot> otherSlot(qsizetype index) const;
    template <class Value>
    [[nodiscard]] static Result<void> without(const Result<Value> &result)
    {
        return result ? Result<void>() : tl::make_unexpected(result.error());
    }
    // Where `result` holds a session, it takes the place of the one that was changed.
    Result<void> keep(qsizetype index, Result<Session> result);

    DemoWorld &m_world;
    const DemoCourse &m_course;
    Plan m_plan;
    QList<Session> m_sessions;
    int m_voice; // see DemoProgress
    int m_visits = 0;
};

Result<void> CourseRun::makePlan()
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

Result<void> CourseRun::keep(qsizetype index, Result<Session> result)
{
    if (result)
        m_sessions[index] = *result;
    return without(result);
}

// Between the neighbours, so that the sessions stay in order.
std::optional<Slot> CourseRun::otherSlot(qsizetype index) const
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
Result<void> CourseRun::bookSessions()
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

Result<void> CourseRun::move(qsizetype index)
{
    const auto slot = otherSlot(index);
    if (!slot)
        return {};
    m_world.diary.take(*slot);
    return keep(index,
                m_world.practice.sessions().move(m_sessions.at(index), slot->day, slot->time));
}

Result<void> CourseRun::liveSessions()
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

Fate CourseRun::fateOf(const Session &session)
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

Result<void> CourseRun::live(qsizetype index)
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

Result<void> CourseRun::record(const Session &session)
{
    m_world.clock.moveTo(endOf(session).addSecs(60 * m_world.random.between(1, 9)));
    const SessionNote note =
        demoNote(m_world.random, {.pain = m_course.pain,
                                  .relief = m_course.relief,
                                  .visit = m_visits++,
                                  .visits = static_cast<int>(m_sessions.size()),
                                  .voice = m_voice,
                                  .focus = m_plan.focus});
    const auto recorded = m_world.practice.sessions().record(session, note);
    if (!recorded && recorded.error().code == ErrorCode::NeedsClearance) // it has run out
        return keep(session.number - 1,
                    m_world.practice.sessions().setState(session, SessionState::Cancelled));
    return keep(session.number - 1, recorded);
}

// Clients confirm within three days of a session; some never do, and some wait for a clearance.
Result<void> CourseRun::lookAhead(qsizetype index)
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
Result<void> CourseRun::settle()
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
    const auto review = m_world.practice.reviews().of(m_plan.id);
    if (!review || !review->reviewDue)
        return without(review);
    return reflow(StepTaken{m_plan.id, StepKind::Hold, review->advice, {}});
}

Result<void> CourseRun::reflow(const PlanChange &change)
{
    Reflower &reflower = m_world.practice.reflower();
    const auto proposal = reflower.preview(change);
    if (!proposal || std::ranges::any_of(proposal->plans, &PlanReflow::isStuck))
        return without(proposal);
    return without(reflower.apply(*proposal)).and_then([this] { return bookSessions(); });
}

Result<void> CourseRun::endPlan()
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

} // namespace

Result<void> runCourse(DemoWorld &world, const DemoCourse &course)
{
    return CourseRun(world, course).run();
}

} // namespace unknot
