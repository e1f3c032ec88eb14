// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionNote.h"

#include <QByteArray>
#include <QHash>

namespace unknot {

class Database;
class RowReader;
class Transaction;

// A note as it is kept, with the seal it was signed with.
struct KeptNote
{
    SessionNote note;
    QByteArray seal; // empty of a draft, and of one signed by nobody but the file's editor
    QList<std::pair<NoteAddendum, QByteArray>> addenda; // by number, each with its seal

    bool operator==(const KeptNote &) const = default;
};

// What was recorded of a session; at most one note each, with its marks and the goals' scores.
class NoteRepository
{
public:
    // Keeps `note` as the version behind note.version; Conflict where that is not the kept one,
    // WrongState where the kept one is signed. `seal` belongs to a signed note.
    [[nodiscard]] static Result<void> save(const Transaction &transaction, const SessionNote &note,
                                           const QByteArray &seal = {});
    // Of a draft; Conflict where it is not the kept version, WrongState where that is signed.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const SessionNote &note);
    [[nodiscard]] static Result<void> add(const Transaction &transaction,
                                          const NoteAddendum &addendum, const QByteArray &seal);

    // An empty note of version 0 where none is kept.
    [[nodiscard]] static Result<SessionNote> find(Database &database, SessionId session);
    [[nodiscard]] static Result<KeptNote> findKept(Database &database, SessionId session);
    // Of the latest completed session of the same plan that began earlier, else of the same client.
    [[nodiscard]] static Result<std::optional<SessionNote>> before(Database &database,
                                                                   SessionId session);
    [[nodiscard]] static QString columns(); // of table session_note, as read() wants them
    // Without goals and marks.
    [[nodiscard]] static SessionNote read(RowReader &row, SessionId session);

    // The pain with which completed sessions of the plan began, where it was recorded.
    [[nodiscard]] static Result<QHash<SessionId, int>> painsOf(Database &database, PlanId plan);
};

} // namespace unknot
