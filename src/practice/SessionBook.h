// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"

namespace unknot {

struct Room;

// The use cases on single sessions and their notes.
class SessionBook
{
public:
    explicit SessionBook(Room &room)
        : m_room(room)
    {
    }

    // Confirms, misses, cancels or plans again, the last not in a plan that is over. Errors:
    // WrongState, Conflict; to confirm or plan again also what the client's health says to it on
    // that day: MedicalHelpNow, MustNotTreat, NeedsClearance.
    [[nodiscard]] Result<Session> setState(const Session &session, SessionState state);
    // Books an open session at another local time of the practice. Errors: WrongState, Conflict,
    // MedicalHelpNow, MustNotTreat.
    [[nodiscard]] Result<Session> move(const Session &session, QDate day, QTime time);
    // Keeps the note and, where the session was open, completes it, and what the plan's numbers
    // suggest since: one transaction. A session of today or later is completed only where the
    // client's health allows it on its day.
    [[nodiscard]] Result<Session> record(const Session &session, SessionNote note);

    [[nodiscard]] Result<Session> find(SessionId id) const;
    [[nodiscard]] Result<SessionRow> row(SessionId id) const;
    [[nodiscard]] Result<SessionNote>
    note(SessionId id) const; // empty, version 0, where none is kept
    // Sessions from the start of `from` to the end of `to`, on the practice's clock, by time.
    [[nodiscard]] Result<QList<SessionRow>> between(QDate from, QDate to) const;
    [[nodiscard]] Result<QList<SessionRow>> ofPlan(PlanId plan) const;       // by number
    [[nodiscard]] Result<QList<SessionRow>> ofClient(ClientId client) const; // newest first

private:
    Room &m_room;
};

} // namespace unknot
