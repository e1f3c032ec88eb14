// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoCourse.h"
#include "demo/DemoWork.h"
#include "demo/DemoWorld.h"

#include <algorithm>
#include <optional>

namespace unknot {

// Lives through one course: plan, sessions, records, reviews, end. Used once.
class DemoCourseRun
{
public:
    DemoCourseRun(DemoWorld &world, const DemoCourse &course)
        : m_world(world)
        , m_course(course)
        , m_plan(course.plan)
        , m_work(demoWork(m_plan.focus, m_plan.techniques))
        , m_words(world.random.next())
        , m_voice(m_words.below(60))
    {
    }

    Result<void> run()
    {
        return makePlan()
            .and_then([this] { return bookSessions(); })
            .and_then([this] { return liveSessions(); })
            .and_then([this] { return beginRecord(); })
            .and_then([this] { return settle(); })
            .and_then([this] { return endPlan(); });
    }

private:
    using Slot = DemoDiary::Slot;
    enum class Fate { Recorded, Missed, Cancelled, Moved };

    Result<void> makePlan();
    Result<void> bookSessions();
    Result<void> liveSessions();
    Result<void> live(qsizetype index);
    Result<void> lookAhead(qsizetype index);
    Result<void> move(qsizetype index);
    Result<void> record(const Session &session);
    Result<void> addToRecord(const Session &session);
    Result<void> beginRecord();
    Result<void> settle();
    Result<void> decide();
    Result<void> reflow(const PlanChange &change);
    Result<void> endPlan();

    [[nodiscard]] static QDateTime endOf(const Session &session)
    {
        return session.start.utc.addSecs(qint64{60} * session.minutes);
    }
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
    DemoWork m_work;
    DemoRandom m_words; // of the records only: what they say moves nobody's sessions
    int m_voice;        // see DemoVisit
    int m_visits = 0;
};

} // namespace unknot
