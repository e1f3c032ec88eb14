// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SnippetRepository.h"

#include "storage/Transaction.h"
#include "storage/VersionedTable.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const VersionedTable table(u"snippet"_s, {u"name"_s, u"text"_s, u"version"_s}, u"snippet"_s);

QVariantList values(const Snippet &snippet)
{
    return {snippet.name, snippet.text, snippet.version};
}

Snippet read(RowReader &row)
{
    Snippet snippet;
    snippet.id = row.id<SnippetId>();
    snippet.name = row.text();
    snippet.text = row.text();
    snippet.version = row.number();
    return snippet;
}

// The table knows the case of plain letters only.
Result<void> needFreeName(const Transaction &transaction, const Snippet &snippet)
{
    const auto others = SnippetRepository::all(transaction.database());
    if (!others)
        return tl::make_unexpected(others.error());
    const bool isTaken = std::ranges::any_of(*others, [&snippet](const Snippet &other) {
        return other.id != snippet.id && other.name.compare(snippet.name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? fail(ErrorCode::NameTaken, u"snippet.name"_s, snippet.name) : Result<void>();
}

} // namespace

Result<QList<Snippet>> SnippetRepository::all(Database &database)
{
    return database.list(u"SELECT id, name, text, version FROM snippet ORDER BY name"_s, {}, read);
}

Result<void> SnippetRepository::insert(const Transaction &transaction, const Snippet &snippet)
{
    return needFreeName(transaction, snippet).and_then([&] {
        return table.insert(transaction, sqlId(snippet.id), values(snippet));
    });
}

Result<void> SnippetRepository::update(const Transaction &transaction, const Snippet &snippet)
{
    return needFreeName(transaction, snippet).and_then([&] {
        return table.update(transaction, sqlId(snippet.id), values(snippet));
    });
}

Result<void> SnippetRepository::remove(const Transaction &transaction, const Snippet &snippet)
{
    return table.remove(transaction, sqlId(snippet.id), snippet.version);
}

} // namespace unknot
