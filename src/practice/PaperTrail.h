// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "domain/Error.h"

#include <QList>

namespace unknot {

struct Room;

// The use cases on what left the practice on paper or as a file.
class PaperTrail
{
public:
    explicit PaperTrail(Room &room)
        : m_room(room)
    {
    }

    // Notes that it was printed or written now; id and time are given here.
    [[nodiscard]] Result<Document> add(Document draft);
    // With exports of the whole practice since the client is in it; newest first, 500.
    [[nodiscard]] Result<QList<Document>> ofClient(ClientId client) const;

private:
    Room &m_room;
};

} // namespace unknot
