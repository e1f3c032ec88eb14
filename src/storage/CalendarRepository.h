// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"

#include <QList>

namespace unknot {

class Database;
class Transaction;

// When the practice works and when it is closed. Knows nothing of who is booked.
class CalendarRepository
{
public:
    // With all closed days there are. What was never saved has its default.
    [[nodiscard]] static Result<PracticeCalendar> calendar(Database &database);
    [[nodiscard]] static Result<void> saveHours(const Transaction &transaction,
                                                const OpeningHours &hours, int bufferMinutes,
                                                int sessionsAtOnce);

    // Those with a day in [from, to], by first day.
    [[nodiscard]] static Result<QList<ClosedPeriod>> closed(Database &database, QDate from,
                                                            QDate to);
    [[nodiscard]] static Result<ClosedPeriod> find(Database &database, ClosedDaysId id); // NotFound
    [[nodiscard]] static Result<void> insert(const Transaction &transaction,
                                             const ClosedPeriod &period);
    // Keeps it as the version behind its version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction,
                                             const ClosedPeriod &period);
    // Conflict where `period` is not the kept version.
    [[nodiscard]] static Result<void> remove(const Transaction &transaction,
                                             const ClosedPeriod &period);
};

} // namespace unknot
