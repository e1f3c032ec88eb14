// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ClientList.h"
#include "domain/Error.h"

namespace unknot {

struct Room;

// The use cases on clients. Every write checks its input, is one transaction with its audit entry,
// and is announced once it is safe.
class ClientBook
{
public:
    explicit ClientBook(Room &room)
        : m_room(room)
    {
    }

    // Keeps a new client under a new id. Errors: the first of problems(), or the storage's.
    [[nodiscard]] Result<Client> add(Client draft);
    // Keeps the edited client; Conflict when somebody saved it since `client` was read.
    [[nodiscard]] Result<Client> save(Client client);
    [[nodiscard]] Result<Client> setArchived(ClientId id, bool archived);

    [[nodiscard]] Result<Client> find(ClientId id) const;
    [[nodiscard]] Result<QList<ClientRow>> list(const ClientQuery &query) const;
    [[nodiscard]] Result<ClientRow> row(ClientId id) const; // one line of the list, read again

    // Every reason why `client` would be refused, in the order of the form.
    [[nodiscard]] QList<Error> problemsOf(const Client &client) const;

private:
    Room &m_room;
};

} // namespace unknot
