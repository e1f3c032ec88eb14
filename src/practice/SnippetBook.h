// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Snippet.h"

namespace unknot {

struct Room;

// The use cases on the texts that the therapist writes often.
class SnippetBook
{
public:
    explicit SnippetBook(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<QList<Snippet>> all() const; // by name
    // Errors: the first of problems(), NameTaken, Conflict.
    [[nodiscard]] Result<Snippet> add(Snippet draft);
    [[nodiscard]] Result<Snippet> save(Snippet snippet);
    [[nodiscard]] Result<void> remove(const Snippet &snippet);
    // Adds those of resources/knowledge/snippets.json whose name is free, as one change.
    [[nodiscard]] Result<void> addExamples();

private:
    Room &m_room;
};

} // namespace unknot
