// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ClientList.h"
#include "domain/Error.h"

namespace unknot {

class Database;

// The client list: searched, sorted and paged in SQL, at a cost that does not grow with the
// practice.
class ClientListQueries
{
public:
    // `now` (UTC) divides past from future sessions.
    [[nodiscard]] static Result<QList<ClientRow>> page(Database &database, const ClientQuery &query,
                                                       const QDateTime &now);
    [[nodiscard]] static Result<ClientRow> row(Database &database, ClientId id,
                                               const QDateTime &now); // NotFound
};

} // namespace unknot
