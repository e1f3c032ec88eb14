// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Client.h"
#include "domain/Error.h"
#include "domain/Plan.h"

#include <functional>

namespace unknot {

class Database;

// Every row of a table, one after the other, oldest first, without holding them all. A visitor that
// returns false ends the walk: Cancelled.
class ArchiveQueries
{
public:
    [[nodiscard]] static Result<void> clients(Database &database,
                                              const std::function<bool(const Client &)> &visit);
    [[nodiscard]] static Result<void>
    plans(Database &database, const std::function<bool(const Plan &, const PersonName &)> &visit);
    // Sessions that start in [from, to), UTC; an invalid bound is none.
    [[nodiscard]] static Result<void>
    sessions(Database &database, const QDateTime &from, const QDateTime &to,
             const std::function<bool(const SessionRow &)> &visit);
};

} // namespace unknot
