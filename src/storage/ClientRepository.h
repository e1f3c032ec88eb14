// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Error.h"

namespace unknot {

class Database;
class RowReader;
class Transaction;

// Clients, one by one. Keeps what finds them (sort and search keys) in step with their names.
class ClientRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction, const Client &client);
    // Keeps `client` as the version behind client.version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction, const Client &client);
    [[nodiscard]] static Result<Client> find(Database &database, ClientId id); // NotFound

    [[nodiscard]] static QString columns(); // of table client, as read() wants them
    [[nodiscard]] static Client read(RowReader &row);
};

} // namespace unknot
