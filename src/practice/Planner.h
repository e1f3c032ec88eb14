// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"
#include "domain/Session.h"

#include <QList>

namespace unknot {

struct Room;

// The use cases on plans and the sessions that follow from them.
class Planner
{
public:
    explicit Planner(Room &room)
        : m_room(room)
    {
    }

    // Keeps a new plan of `draft.client`; an active one gets all its sessions, a draft none. Like
    // all that lays out sessions, it is refused where the client's health rules out the day of one
    // (MedicalHelpNow, MustNotTreat).
    [[nodiscard]] Result<Plan> create(Plan draft);
    // Keeps the edited plan. While no session is recorded, a changed schedule lays all sessions out
    // anew; afterwards a changed taper, start, weekday, time or length is refused (WrongState).
    [[nodiscard]] Result<Plan> save(Plan plan);
    // Activating lays the sessions out; resuming moves those that are overdue on by whole weeks;
    // completing and discontinuing cancel what is still open.
    [[nodiscard]] Result<Plan> setState(const Plan &plan, PlanState state,
                                        const QString &reason = {});

    [[nodiscard]] Result<Plan> find(PlanId id) const;
    [[nodiscard]] Result<QList<Plan>> plansOf(ClientId client) const;   // newest first
    [[nodiscard]] Result<QList<Session>> sessionsOf(PlanId plan) const; // by number

private:
    Room &m_room;
};

} // namespace unknot
