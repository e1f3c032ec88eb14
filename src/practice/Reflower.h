// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ReflowRecord.h"
#include "practice/PlanChange.h"

#include <QSet>

namespace unknot {

struct ChangeDraft;
struct Room;

// The use cases on what happens to plans: a preview of what would follow, the change with it or
// without it as one transaction, and the way back. Decides nothing on its own: a caller shows the
// preview first.
class Reflower
{
public:
    explicit Reflower(Room &room)
        : m_room(room)
    {
    }

    // Writes nothing. Errors: NotFound, Conflict, WrongState and those of the values the change
    // brings; Cancelled.
    [[nodiscard]] Result<ReflowProposal> preview(const PlanChange &change,
                                                 const ReflowProgress &progress = {}) const;

    // The change and all of its proposal. Closed days leave plans that are stuck as they are; any
    // other change is refused then (NoDayLeft with the session's number, or what health says).
    // Conflict where anything is no longer as it was previewed, Cancelled. The id is null where
    // nothing was to be done.
    [[nodiscard]] Result<ReflowId> apply(const ReflowProposal &proposal,
                                         const ReflowProgress &progress = {});

    // The change without the rest: what is booked stays, even where it no longer fits.
    [[nodiscard]] Result<void> applyAlone(const PlanChange &change);

    // The latest change by this class that can be taken back; nothing where its sessions or plans
    // were changed since.
    [[nodiscard]] Result<std::optional<ReflowRecord>> undoable() const;
    // Brings back what stood before the latest change, under new versions; health is screened anew,
    // not asked. Conflict where it is not the latest, or a session or plan was changed since.
    [[nodiscard]] Result<void> undo(ReflowId id);

    // The sessions from the start of `from` to the end of `to`, on the practice's clock, that are
    // where such a change brought them.
    [[nodiscard]] Result<QSet<SessionId>> movedBetween(QDate from, QDate to) const;

private:
    void announce(const QList<std::pair<PlanId, ClientId>> &plans, bool closesDays);

    Room &m_room;
};

} // namespace unknot
