// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"

namespace unknot {

struct Room;

// What the therapist sees first: the day, what waits, and how full the week is. Writes nothing.
class Today
{
public:
    explicit Today(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] QDate date() const;    // today on the practice's clock
    [[nodiscard]] QDateTime now() const; // the practice's local time
    // Most urgent first, `limit` at the most.
    [[nodiscard]] Result<QList<AttentionItem>> needsAttention(int limit = 50) const;
    [[nodiscard]] Result<QList<DayLoad>> nextSevenDays() const; // seven entries, today first

private:
    Room &m_room;
};

} // namespace unknot
