// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/SnippetBook.h"

#include "knowledge/SnippetExamples.h"
#include "practice/Room.h"
#include "storage/AuditLog.h"
#include "storage/SnippetRepository.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Gives one row to the repository's `Write`.
template <auto Write>
Result<void> write(const Room &room, const Transaction &transaction, const Snippet &snippet,
                   const QString &action)
{
    return Write(transaction, snippet).and_then([&] {
        return AuditLog::add(transaction, room.now(), action, snippet.id, snippet.name);
    });
}

template <auto Write>
Result<void> keep(Room &room, const Snippet &snippet, const QString &action)
{
    const auto kept = room.write([&](const Transaction &transaction) {
        return write<Write>(room, transaction, snippet, action);
    });
    if (kept)
        room.announce(&ChangeNotifier::snippetsChanged);
    return kept;
}

} // namespace

Result<QList<Snippet>> SnippetBook::all() const
{
    return SnippetRepository::all(*m_room.database);
}

Result<Snippet> SnippetBook::add(Snippet draft)
{
    Snippet snippet = tidied(std::move(draft));
    if (const auto found = problems(snippet); !found.isEmpty())
        return tl::make_unexpected(found.first());
    snippet.id = {m_room.environment.newId()};
    snippet.version = 1;
    return keep<&SnippetRepository::insert>(m_room, snippet, u"snippet added"_s).map([&] {
        return snippet;
    });
}

Result<Snippet> SnippetBook::save(Snippet snippet)
{
    snippet = tidied(std::move(snippet));
    if (const auto found = problems(snippet); !found.isEmpty())
        return tl::make_unexpected(found.first());
    ++snippet.version;
    return keep<&SnippetRepository::update>(m_room, snippet, u"snippet changed"_s).map([&] {
        return snippet;
    });
}

Result<void> SnippetBook::remove(const Snippet &snippet)
{
    return keep<&SnippetRepository::remove>(m_room, snippet, u"snippet removed"_s);
}

Result<void> SnippetBook::addExamples()
{
    auto examples = snippetExamples();
    if (!examples)
        return tl::make_unexpected(examples.error());
    const auto kept = m_room.write([&](const Transaction &transaction) -> Result<void> {
        const auto known = SnippetRepository::all(transaction.database());
        if (!known)
            return tl::make_unexpected(known.error());
        for (Snippet &example : *examples) {
            const bool isTaken = std::ranges::any_of(*known, [&example](const Snippet &snippet) {
                return snippet.name.compare(example.name, Qt::CaseInsensitive) == 0;
            });
            if (isTaken)
                continue;
            example.id = {m_room.environment.newId()};
            example.version = 1;
            const auto added =
                write<&SnippetRepository::insert>(m_room, transaction, example, u"snippet added"_s);
            if (!added)
                return added;
        }
        return {};
    });
    if (kept)
        m_room.announce(&ChangeNotifier::snippetsChanged);
    return kept;
}

} // namespace unknot
