// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Session.h"

#include <QHash>

namespace unknot {

class Database;
class Transaction;

// What was recorded of a session; at most one note each.
class NoteRepository
{
public:
    // Keeps `note` as the version behind note.version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> save(const Transaction &transaction, const SessionNote &note);
    // An empty note of version 0 where none is kept.
    [[nodiscard]] static Result<SessionNote> find(Database &database, SessionId session);
    // The pain with which sessions of the plan began, where it was recorded.
    [[nodiscard]] static Result<QHash<SessionId, int>> painsOf(Database &database, PlanId plan);
};

} // namespace unknot
