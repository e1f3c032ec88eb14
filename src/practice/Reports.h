// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Report.h"

#include <functional>

namespace unknot {

struct Room;

// Counts over the whole practice. Writes nothing.
class Reports
{
public:
    // How many of how many parts are counted; false gives up.
    using Progress = std::function<bool(int done, int total)>;

    explicit Reports(Room &room)
        : m_room(room)
    {
    }

    // All reports as of now. Takes up to a second in a large practice: not for the window's thread.
    // Errors: Cancelled, KnowledgeInvalid, the storage's.
    [[nodiscard]] Result<PracticeReport> count(const Progress &progress = {}) const;

private:
    Room &m_room;
};

} // namespace unknot
