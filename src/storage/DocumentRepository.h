// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "domain/Error.h"

#include <QList>

namespace unknot {

class Database;
class Transaction;

// What was printed and exported. Only ever added to.
class DocumentRepository
{
public:
    [[nodiscard]] static Result<void> add(const Transaction &transaction, const Document &document);
    // With exports of the whole practice since the client is in it, who is in them too. Newest
    // first, at most `limit`.
    [[nodiscard]] static Result<QList<Document>> ofClient(Database &database, ClientId client,
                                                          int limit);
};

} // namespace unknot
