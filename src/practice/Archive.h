// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/ArchivedNote.h"
#include "domain/Client.h"
#include "domain/Error.h"
#include "domain/HealthHistory.h"
#include "domain/Measure.h"
#include "domain/Plan.h"

#include <functional>

namespace unknot {

struct Room;

// A condition entry with what its row shows beside it.
struct ArchivedCondition
{
    ConditionEntry entry;
    PersonName client;
    QString label; // the catalogue's, or the therapist's own words
};

// A clearance with what its row shows beside it.
struct ArchivedClearance
{
    Clearance clearance;
    PersonName client;
    QString condition; // of its entry: id in the catalogue, empty for own words
    QString label;
};

// A questionnaire's total with what its row shows beside it.
struct ArchivedMeasure
{
    MeasureValue value;
    PersonName client;
    QString label; // of the measure; its id where this program does not know it
};

// Walks over everything the practice holds, row by row, for export. Writes nothing. A visitor that
// returns false ends the walk with Cancelled; it must not write to the practice.
class Archive
{
public:
    explicit Archive(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<void> eachClient(const std::function<bool(const Client &)> &visit) const;
    [[nodiscard]] Result<void>
    eachCondition(const std::function<bool(const ArchivedCondition &)> &visit) const;
    [[nodiscard]] Result<void>
    eachClearance(const std::function<bool(const ArchivedClearance &)> &visit) const;
    [[nodiscard]] Result<void>
    eachPlan(const std::function<bool(const Plan &, const PersonName &)> &visit) const;
    // Sessions from the start of `from` to the end of `to`; an invalid day is no bound.
    [[nodiscard]] Result<void>
    eachSession(QDate from, QDate to, const std::function<bool(const SessionRow &)> &visit) const;
    // Records, drafts too, of the sessions of such a period.
    [[nodiscard]] Result<void>
    eachNote(QDate from, QDate to, const std::function<bool(const ArchivedNote &)> &visit) const;
    // Totals of the days of such a period.
    [[nodiscard]] Result<void>
    eachMeasure(QDate from, QDate to,
                const std::function<bool(const ArchivedMeasure &)> &visit) const;

private:
    Room &m_room;
};

} // namespace unknot
