// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoCourseRun.h"
#include "demo/DemoNoteTexts.h"
#include "demo/DemoNotes.h"

namespace unknot {

namespace {

QList<GoalId> goalsOf(const Plan &plan)
{
    QList<GoalId> goals;
    for (const PlanGoal &goal : plan.goals)
        goals << goal.id;
    return goals;
}

} // namespace

Result<void> DemoCourseRun::record(const Session &session)
{
    m_world.clock.moveTo(endOf(session).addSecs(60 * m_world.random.between(1, 9)));
    const DemoVisit visit{.progress = {.pain = m_course.pain,
                                       .relief = m_course.relief,
                                       .visit = m_visits++,
                                       .visits = static_cast<int>(m_sessions.size())},
                          .voice = m_voice,
                          .focus = m_plan.focus,
                          .homeCare = m_plan.homeCare,
                          .work = m_work,
                          .goals = goalsOf(m_plan),
                          .isBrief = m_course.isBrief};
    const auto recorded = m_world.practice.sessions().sign(session, demoNote(m_words, visit));
    if (!recorded && recorded.error().code == ErrorCode::NeedsClearance) // it has run out
        return keep(session.number - 1,
                    m_world.practice.sessions().setState(session, SessionState::Cancelled));
    return keep(session.number - 1, recorded).and_then([&] { return addToRecord(session); });
}

// Now and then there is more to say on the day after, and always about a client's third visit in a
// course where nothing is left to chance.
Result<void> DemoCourseRun::addToRecord(const Session &session)
{
    constexpr int third = 3;
    const QDateTime nextDay = session.start.utc.addDays(1);
    const bool hasMore = m_course.eventful ? m_words.chance(4) : m_visits == third;
    if (!hasMore || m_course.isBrief || nextDay > m_world.clock.end())
        return {};
    m_world.clock.moveTo(nextDay);
    return without(
        m_world.practice.sessions().addTo(session.id, m_words.pick(DemoNoteTexts::addenda())));
}

// What a client says on the phone is put into the next session's record before they come.
Result<void> DemoCourseRun::beginRecord()
{
    const auto next = std::ranges::find_if(m_sessions, [this](const Session &session) {
        return isOpen(session.state) && !isPast(session);
    });
    if (m_course.begun.isEmpty() || next == m_sessions.end())
        return {};
    m_world.clock.moveTo(m_world.today, QTime(9, 50));
    SessionNote note;
    note.session = next->id;
    note.subjective = m_course.begun;
    note.techniques = m_work.techniques;
    return without(m_world.practice.sessions().keepDraft(note));
}

} // namespace unknot
