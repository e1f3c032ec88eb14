// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ArchivedNote.h"
#include "domain/Error.h"

#include <functional>

namespace unknot {

class Database;

// Every record, drafts too, one after the other: one query for all.
class NoteArchive
{
public:
    // Of sessions that start in [from, to), UTC, by start; an invalid bound is none. A visitor that
    // returns false ends the walk: Cancelled.
    [[nodiscard]] static Result<void> each(Database &database, const QDateTime &from,
                                           const QDateTime &to,
                                           const std::function<bool(const ArchivedNote &)> &visit);
};

} // namespace unknot
