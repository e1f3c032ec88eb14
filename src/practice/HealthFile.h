// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Screening.h"
#include "domain/SessionGate.h"

namespace unknot {

struct Room;

// What screening says about one session on its date.
struct SessionScreening
{
    Verdict verdict;
    QList<WorkConflict> conflicts; // of the plan's focus and techniques with it
    SessionVerdict summary;
};

// The use cases on a client's health. Every write checks its input, screens each open session of
// the client anew on its own date, is one transaction with its audit entry, and is announced.
class HealthFile
{
public:
    explicit HealthFile(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<HealthHistory> history(ClientId client) const;
    [[nodiscard]] Result<Verdict> verdict(ClientId client, QDate day) const;
    [[nodiscard]] Result<SessionScreening> screening(SessionId session) const;

    // Errors of all writes: the first of problemsOf(), Conflict, or the storage's.
    [[nodiscard]] Result<ConditionEntry> add(ConditionEntry draft);
    [[nodiscard]] Result<ConditionEntry> save(ConditionEntry entry);
    // The entry behind a finding; where there is none (a due date, a red-flag answer), it is added,
    // so that it can be cleared or overridden.
    [[nodiscard]] Result<ConditionEntry> entryFor(ClientId client, const Finding &finding);
    // For one entered by mistake; its clearances and overrides go with it.
    [[nodiscard]] Result<void> remove(const ConditionEntry &entry);
    [[nodiscard]] Result<Clearance> add(Clearance draft);
    [[nodiscard]] Result<Clearance> save(Clearance clearance);
    // OverrideNotPossible where the entry's finding on the first day is not one to override.
    [[nodiscard]] Result<Override> add(Override draft);
    // Ends it yesterday: what was done under it stays explained.
    [[nodiscard]] Result<Override> takeBack(Override given);
    // The history was gone through on `asked`, with these answers to red-flag questions; an answer
    // of the same day is replaced.
    [[nodiscard]] Result<void> interviewed(ClientId client, QDate asked,
                                           QList<RedFlagAnswer> answers);
    // Keeps answers alone: the history was not gone through, so it stays as old as it is.
    [[nodiscard]] Result<void> answered(ClientId client, QDate asked, QList<RedFlagAnswer> answers);
    [[nodiscard]] Result<void> setDueDate(ClientId client, QDate dueDate); // invalid: none

    // Every reason why it would be refused, in the order of the form.
    [[nodiscard]] Result<QList<Error>> problemsOf(const ConditionEntry &entry) const;
    [[nodiscard]] QList<Error> problemsOf(const Clearance &clearance) const;
    [[nodiscard]] QList<Error> problemsOf(const Override &given) const;
    [[nodiscard]] QList<Error> problemsOfDueDate(QDate dueDate) const;

private:
    Room &m_room;
};

} // namespace unknot
