// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/Error.h"
#include "domain/Plan.h"

#include <QMap>

namespace unknot {

struct Room;

// Counts over the whole practice. Writes nothing.
class Reports
{
public:
    explicit Reports(Room &room)
        : m_room(room)
    {
    }

    // The `months` calendar months up to and with the current one, oldest first, none left out.
    [[nodiscard]] Result<QList<MonthCount>> sessionsByMonth(int months) const;
    [[nodiscard]] Result<QMap<PlanState, int>> plansByState() const;

private:
    Room &m_room;
};

} // namespace unknot
