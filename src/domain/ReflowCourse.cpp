// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReflowCourse.h"

#include <algorithm>

namespace unknot {

ReflowCourse::ReflowCourse(const ReflowTask &task)
    : m_task(task)
{
    collect();
    removeSurplus();
    addMissing();
    takePlaces();
}

bool ReflowCourse::hasReason() const
{
    if (!m_removed.isEmpty() || !m_task.moved.isEmpty())
        return true;
    for (int i = 0; i < m_visits.size(); ++i) {
        const CourseVisit &visit = m_visits.at(i);
        if (!visit.isFixed && isOutOfPlace(visit))
            return true;
        if (i + 1 < m_visits.size() && isTooNear(visit, m_visits.at(i + 1)))
            return true;
    }
    return false;
}

PlacementTask ReflowCourse::placement() const
{
    PlacementTask placement;
    placement.rules = m_task.rules;
    for (const CourseVisit &visit : m_visits) {
        const Session &session = visit.after;
        if (visit.isFixed) {
            placement.fixed << FixedVisit{session.number, session.ideal, session.start.utc,
                                          session.minutes};
        } else {
            placement.visits << OpenVisit{session.number, session.phase, session.ideal,
                                          session.minutes, session.start};
        }
    }
    return placement;
}

void ReflowCourse::collect()
{
    for (const Session &session : m_task.sessions) {
        if (session.state == SessionState::Missed || session.state == SessionState::Cancelled)
            continue;
        CourseVisit visit{session, session, isFixed(session)};
        if (isReleased(session))
            visit.after.start = {};
        else if (session.state != SessionState::Completed && isPast(session))
            m_unrecorded << session.number;
        m_visits << visit;
    }
    // The order of Placement: what is past by time, then by number.
    std::ranges::sort(m_visits, [this](const CourseVisit &a, const CourseVisit &b) {
        const bool aIsPast = a.isFixed && isPast(a.before);
        const bool bIsPast = b.isFixed && isPast(b.before);
        if (aIsPast != bIsPast)
            return aIsPast;
        if (aIsPast && a.before.start.utc != b.before.start.utc)
            return a.before.start.utc < b.before.start.utc;
        return a.before.number < b.before.number;
    });
    std::ranges::sort(m_unrecorded);
}

void ReflowCourse::removeSurplus()
{
    for (qsizetype i = m_visits.size(); i-- > 0 && m_visits.size() > m_task.wanted.size();) {
        if (!m_visits.at(i).isFixed)
            m_removed.prepend(m_visits.takeAt(i).before);
    }
}

void ReflowCourse::addMissing()
{
    if (m_task.sessions.isEmpty() && m_task.wanted.isEmpty())
        return;
    Session added;
    for (const Session &session : m_task.sessions)
        added.number = std::max(added.number, session.number);
    if (!m_task.sessions.isEmpty()) {
        added.plan = m_task.sessions.first().plan;
        added.client = m_task.sessions.first().client;
    }
    added.minutes = m_task.minutes;
    while (m_visits.size() < m_task.wanted.size()) {
        ++added.number;
        m_visits << CourseVisit{Session{}, added, false};
    }
}

void ReflowCourse::takePlaces()
{
    const qsizetype places = std::min(m_visits.size(), m_task.wanted.size());
    for (qsizetype i = 0; i < places; ++i) {
        m_visits[i].after.phase = m_task.wanted.at(i).phase;
        m_visits[i].after.ideal = m_task.wanted.at(i).day;
    }
}

bool ReflowCourse::isFixed(const Session &session) const
{
    switch (session.state) {
    case SessionState::Completed:
    case SessionState::Confirmed:
        return true;
    default:
        return !isReleased(session) && session.start.isValid() &&
               (isPast(session) || m_task.moved.contains(session.number));
    }
}

bool ReflowCourse::isPast(const Session &session) const
{
    return session.start.isValid() && session.start.utc < m_task.rules.notBefore;
}

bool ReflowCourse::isReleased(const Session &session) const
{
    return session.state == SessionState::Planned && m_task.released.contains(session.number);
}

bool ReflowCourse::isOutOfPlace(const CourseVisit &visit) const
{
    const Session &after = visit.after;
    return visit.before.number == 0 || !after.start.isValid() ||
           visit.before.phase != after.phase || visit.before.ideal != after.ideal ||
           !brokenRules(m_task.rules, after.start.utc, after.minutes).isEmpty();
}

bool ReflowCourse::isTooNear(const CourseVisit &visit, const CourseVisit &next) const
{
    if (visit.isFixed && next.isFixed)
        return false;
    const int minutes = visit.after.minutes + m_task.rules.minimumGap;
    return visit.after.start.utc.addSecs(qint64(minutes) * 60) > next.after.start.utc;
}

} // namespace unknot
