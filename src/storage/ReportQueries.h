// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Report.h"

namespace unknot {

class Database;

// Counts over the whole practice, one query each however large it is. Judges nothing.
class ReportQueries
{
public:
    // The sessions of the months that begin on `firstDays`, each a month behind the one before, on
    // the clock of `zone`.
    [[nodiscard]] static Result<QList<MonthCount>>
    sessionsByMonth(Database &database, const QList<QDate> &firstDays, const QByteArray &zone);

    // Active plans by the cadence of their present phase: that of the next open session, or of the
    // last completed one where none is open.
    [[nodiscard]] static Result<QList<CadenceCount>> activePlans(Database &database);

    // Plans that have begun, by which of `tapers` they have, and by the pain with which their first
    // and last recorded sessions began.
    [[nodiscard]] static Result<QList<PainCount>> pains(Database &database,
                                                        const QList<Taper> &tapers);

    struct Falling
    {
        QList<FallingOff> rows; // the furthest off first
        int total = 0;          // also those behind the limit
    };

    // Active plans whose course is not done and that had no session for longer than twice their
    // present cadence, or that lost sessions which are not made up. Days are those of `now`'s zone.
    [[nodiscard]] static Result<Falling> fallingOff(Database &database, const ZonedTime &now,
                                                    int limit);

    // Clearances of conditions that last, whose last day in `zone` lies in [from, until], by that
    // day. Their labels are those in own words; the catalogue's are empty.
    [[nodiscard]] static Result<QList<EndingClearance>>
    clearancesEnding(Database &database, QDate from, QDate until, const QByteArray &zone);
};

} // namespace unknot
