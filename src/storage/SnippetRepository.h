// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Snippet.h"

namespace unknot {

class Database;
class Transaction;

// The texts the therapist writes often.
class SnippetRepository
{
public:
    [[nodiscard]] static Result<QList<Snippet>> all(Database &database); // by name
    // NameTaken ("snippet.name") where another has the name.
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const Snippet &snippet);
    // Keeps it as the version behind its version; Conflict where that is not the kept one, or
    // NameTaken as above.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const Snippet &snippet);
    // Conflict where it is not the kept version.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const Snippet &snippet);
};

} // namespace unknot
