// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reflow.h"

namespace unknot {

// A session of the course with its place in it.
struct CourseVisit
{
    Session before;       // number 0: is added
    Session after;        // with the phase and the ideal date of its place
    bool isFixed = false; // stays where it is
};

// Which sessions take which places of the taper. Decides who stays, who is added and who is
// removed; never when anybody comes.
class ReflowCourse
{
public:
    explicit ReflowCourse(const ReflowTask &task);

    [[nodiscard]] const QList<CourseVisit> &visits() const { return m_visits; } // in their order
    [[nodiscard]] const QList<Session> &removed() const { return m_removed; }
    [[nodiscard]] const QList<int> &unrecorded() const { return m_unrecorded; }

    // True where an open session is added or removed, has another place than it had, lost its
    // booking, or is booked where the rules or its neighbours don't allow it.
    [[nodiscard]] bool hasReason() const;
    [[nodiscard]] PlacementTask placement() const;

private:
    void collect();
    void removeSurplus();
    void addMissing();
    void takePlaces();
    [[nodiscard]] bool isFixed(const Session &session) const;
    [[nodiscard]] bool isPast(const Session &session) const;
    [[nodiscard]] bool isReleased(const Session &session) const;
    [[nodiscard]] bool isOutOfPlace(const CourseVisit &visit) const;
    [[nodiscard]] bool isTooNear(const CourseVisit &visit, const CourseVisit &next) const;

    const ReflowTask &m_task; // outlives this
    QList<CourseVisit> m_visits;
    QList<Session> m_removed;
    QList<int> m_unrecorded;
};

} // namespace unknot
