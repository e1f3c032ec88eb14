// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ClientBook.h"

#include "domain/ClientRules.h"
#include "practice/Room.h"
#include "storage/AuditLog.h"
#include "storage/ClientListQueries.h"
#include "storage/ClientRepository.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// An edit is kept under the next version number.
Result<Client> keepEdited(Room &room, Client client, const QString &action)
{
    ++client.version;
    const auto kept = room.write([&](const Transaction &transaction) {
        return ClientRepository::update(transaction, client).and_then([&] {
            return AuditLog::add(transaction, room.now(), action, client.id);
        });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    room.announce(&ChangeNotifier::clientChanged, client.id);
    return client;
}

} // namespace

QList<Error> ClientBook::problemsOf(const Client &client) const
{
    return problems(tidied(client), m_room.today());
}

Result<Client> ClientBook::add(Client draft)
{
    Client client = tidied(std::move(draft));
    if (const auto found = problemsOf(client); !found.isEmpty())
        return tl::make_unexpected(found.first());
    client.id = {m_room.environment.newId()};
    client.version = 1;
    const auto kept = m_room.write([&](const Transaction &transaction) {
        return ClientRepository::insert(transaction, client).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"client added"_s, client.id);
        });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::clientChanged, client.id);
    return client;
}

Result<Client> ClientBook::save(Client client)
{
    client = tidied(std::move(client));
    if (const auto found = problemsOf(client); !found.isEmpty())
        return tl::make_unexpected(found.first());
    return keepEdited(m_room, std::move(client), u"client changed"_s);
}

Result<Client> ClientBook::setArchived(ClientId id, bool archived)
{
    auto client = find(id);
    if (!client)
        return client;
    client->archived = archived;
    return keepEdited(m_room, std::move(*client),
                      archived ? u"client archived"_s : u"client brought back"_s);
}

Result<Client> ClientBook::find(ClientId id) const
{
    return ClientRepository::find(*m_room.database, id);
}

Result<QList<ClientRow>> ClientBook::list(const ClientQuery &query) const
{
    return ClientListQueries::page(*m_room.database, query, m_room.now());
}

Result<ClientRow> ClientBook::row(ClientId id) const
{
    return ClientListQueries::row(*m_room.database, id, m_room.now());
}

} // namespace unknot
