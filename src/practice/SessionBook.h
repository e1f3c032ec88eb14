// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "domain/SessionNote.h"

namespace unknot {

struct Room;

// The use cases on single sessions and their records.
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

    // Keeps what is typed so far, and returns it with its new version; the session stays open, and
    // nothing else follows from it. Announces nothing: lists show a record once it is signed.
    // Errors: the note's fields, Conflict, WrongState where it is signed.
    [[nodiscard]] Result<SessionNote> keepDraft(SessionNote note);
    [[nodiscard]] Result<void> discardDraft(const SessionNote &note); // Conflict, WrongState
    // Signs the note, which is never changed after, completes the session where it was open, and
    // keeps what the plan's numbers suggest since: one transaction. A session of today or later is
    // completed only where the client's health allows it on its day. Errors also: WrongState where
    // it is signed.
    [[nodiscard]] Result<Session> sign(const Session &session, SessionNote note);
    // Adds to a signed note. Errors: FieldEmpty and the like ("note.addendum"), WrongState.
    [[nodiscard]] Result<NoteAddendum> addTo(SessionId session, const QString &text);
    [[nodiscard]] static QList<Error> problemsOf(const SessionNote &note);

    [[nodiscard]] Result<Session> find(SessionId id) const;
    [[nodiscard]] Result<SessionRow> row(SessionId id) const;
    // An empty note of version 0 where none is kept.
    [[nodiscard]] Result<SessionRecord> record(SessionId id) const;
    // Of the client's last session before this one, of the same plan rather than another.
    [[nodiscard]] Result<std::optional<SessionNote>> noteBefore(SessionId id) const;
    // The plan's open session that follows this one.
    [[nodiscard]] Result<std::optional<Session>> next(const Session &session) const;
    // Sessions from the start of `from` to the end of `to`, on the practice's clock, by time.
    [[nodiscard]] Result<QList<SessionRow>> between(QDate from, QDate to) const;
    [[nodiscard]] Result<QList<SessionRow>> ofPlan(PlanId plan) const;       // by number
    [[nodiscard]] Result<QList<SessionRow>> ofClient(ClientId client) const; // newest first

private:
    Room &m_room;
};

} // namespace unknot
