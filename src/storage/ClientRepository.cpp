// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClientRepository.h"

#include "domain/SearchKey.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of values() and read(); id and version stand apart.
const QStringList fields{u"given"_s,
                         u"family"_s,
                         u"preferred"_s,
                         u"name_order"_s,
                         u"birth_date"_s,
                         u"phone"_s,
                         u"email"_s,
                         u"address"_s,
                         u"emergency_name"_s,
                         u"emergency_relation"_s,
                         u"emergency_phone"_s,
                         u"provider_name"_s,
                         u"provider_practice"_s,
                         u"provider_phone"_s,
                         u"provider_email"_s,
                         u"occupation"_s,
                         u"pressure"_s,
                         u"talk"_s,
                         u"oils"_s,
                         u"music"_s,
                         u"note"_s,
                         u"consent_date"_s,
                         u"consent_version"_s,
                         u"archived"_s};

QVariantList values(const Client &client)
{
    const auto &[id, name, birthDate, phone, email, address, emergency, provider, occupation,
                 preferences, note, consentDate, consentVersion, archived, version] = client;
    return {name.given,
            name.family,
            name.preferred,
            name.order == NameOrder::GivenFirst ? u"given"_s : u"family"_s,
            sqlDay(birthDate),
            phone,
            email,
            address,
            emergency.name,
            emergency.relation,
            emergency.phone,
            provider.name,
            provider.practice,
            provider.phone,
            provider.email,
            occupation,
            static_cast<int>(preferences.pressure),
            static_cast<int>(preferences.talk),
            preferences.oils,
            preferences.music,
            note,
            sqlDay(consentDate),
            consentVersion,
            archived ? 1 : 0,
            searchKey(client),
            sortKey(client),
            version};
}

// What the index of fragments says of a client.
struct Indexed
{
    qint64 entry = 0;
    bool archived = false;
    QString sortKey;
    QStringList grams;
};

Result<Indexed> indexed(Database &database, ClientId id)
{
    const auto found = database.first(
        u"SELECT entry, archived, sort_key, search_key FROM client WHERE id = ?"_s, {sqlId(id)},
        [](RowReader &row) {
            return Indexed{row.bigNumber(), row.flag(), row.text(), searchGrams(row.text())};
        });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"client"_s, id.toString());
    return **found;
}

// Sets `sql` going on those grams of `client` that `other` does not have in the same place. All of
// them in one statement: there are some fifty to a client.
Result<void> runOnGrams(Database &database, const QString &sql, const Indexed &client,
                        const Indexed &other)
{
    const bool samePlace = client.archived == other.archived && client.sortKey == other.sortKey;
    QJsonArray grams;
    for (const QString &gram : client.grams) {
        if (!samePlace || !std::ranges::binary_search(other.grams, gram))
            grams << gram;
    }
    if (grams.isEmpty())
        return {};
    const auto done =
        database.run(sql, {client.archived ? 1 : 0, client.sortKey, client.entry,
                           QString::fromUtf8(QJsonDocument(grams).toJson(QJsonDocument::Compact))});
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

Result<void> removeGrams(Database &database, const Indexed &before, const Indexed &after)
{
    return runOnGrams(database,
                      u"DELETE FROM client_gram WHERE archived = ? AND sort_key = ? AND client = ?"
                      " AND gram IN (SELECT value FROM json_each(?))"_s,
                      before, after);
}

Result<void> addGrams(Database &database, const Indexed &before, const Indexed &after)
{
    return runOnGrams(database,
                      u"INSERT INTO client_gram (archived, sort_key, client, gram)"
                      " SELECT ?, ?, ?, value FROM json_each(?)"_s,
                      after, before);
}

} // namespace

QString ClientRepository::columns()
{
    return u"client.id, client."_s + fields.join(u", client."_s) + u", client.version"_s;
}

Client ClientRepository::read(RowReader &row)
{
    Client client;
    client.id = row.id<ClientId>();
    client.name = row.name();
    client.birthDate = row.day();
    client.phone = row.text();
    client.email = row.text();
    client.address = row.text();
    client.emergency = {row.text(), row.text(), row.text()};
    client.provider = {row.text(), row.text(), row.text(), row.text()};
    client.occupation = row.text();
    client.preferences.pressure = static_cast<PressureLevel>(row.number());
    client.preferences.talk = static_cast<TalkPreference>(row.number());
    client.preferences.oils = row.text();
    client.preferences.music = row.text();
    client.note = row.text();
    client.consentDate = row.day();
    client.consentVersion = row.text();
    client.archived = row.flag();
    client.version = row.number();
    return client;
}

Result<void> ClientRepository::insert(const Transaction &transaction, const Client &client)
{
    static const auto sql =
        u"INSERT INTO client (%1, search_key, sort_key, version, id) VALUES (%2?)"_s.arg(
            fields.join(u", "_s), u"?, "_s.repeated(fields.size() + 3));
    const auto done = transaction.database().run(sql, values(client) << sqlId(client.id));
    if (!done)
        return tl::make_unexpected(done.error());
    const auto row = indexed(transaction.database(), client.id);
    return row ? addGrams(transaction.database(), {}, *row) : tl::make_unexpected(row.error());
}

Result<void> ClientRepository::update(const Transaction &transaction, const Client &client)
{
    static const auto sql = u"UPDATE client SET %1 = ?, search_key = ?, sort_key = ?, version = ?"
                            " WHERE id = ? AND version = ?"_s.arg(fields.join(u" = ?, "_s));
    const auto before = indexed(transaction.database(), client.id);
    if (!before)
        return tl::make_unexpected(before.error());
    const auto done =
        transaction.database().run(sql, values(client) << sqlId(client.id) << client.version - 1);
    if (!done)
        return tl::make_unexpected(done.error());
    if (*done == 0)
        return fail(ErrorCode::Conflict, u"client"_s);
    const auto after = indexed(transaction.database(), client.id);
    if (!after)
        return tl::make_unexpected(after.error());
    return removeGrams(transaction.database(), *before, *after).and_then([&] {
        return addGrams(transaction.database(), *before, *after);
    });
}

Result<Client> ClientRepository::find(Database &database, ClientId id)
{
    static const auto sql = u"SELECT %1 FROM client WHERE id = ?"_s.arg(columns());
    const auto row = database.first(sql, {sqlId(id)}, &ClientRepository::read);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, u"client"_s, id.toString());
    return **row;
}

} // namespace unknot
