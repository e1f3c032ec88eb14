// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionNote.h"

#include <QByteArray>

namespace unknot {

class Database;
class Transaction;

// The rows beside a note: goals' scores, marks on the body map, addenda. Asks nothing of the note
// itself; NoteRepository does.
class NoteParts
{
public:
    // Makes scores and marks those of `note`.
    [[nodiscard]] static Result<void> save(const Transaction &transaction, const SessionNote &note);

    [[nodiscard]] static Result<QList<GoalRating>> goals(Database &database, SessionId session);
    [[nodiscard]] static Result<QList<NoteMark>> marks(Database &database, SessionId session);
    // By number, each with its seal.
    [[nodiscard]] static Result<QList<std::pair<NoteAddendum, QByteArray>>>
    addenda(Database &database, SessionId session);
};

} // namespace unknot
