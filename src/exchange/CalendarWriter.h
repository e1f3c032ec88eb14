// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace unknot {

// One entry of a calendar that is for a whole day and leaves the day free for others.
struct CalendarEntry
{
    QUuid id; // the same whenever it is written, so that a calendar updates it and adds no second
    QDate day;
    QString title; // of any length and script

    bool operator==(const CalendarEntry &) const = default;
};

// The entries as iCalendar (RFC 5545): UTF-8, CRLF, long lines folded. `written` is in UTC.
// No entry is left out and none is changed.
[[nodiscard]] QByteArray calendarText(const QList<CalendarEntry> &entries,
                                      const QDateTime &written);

// The same as a file, readable by its owner alone. A file of that name is replaced, but only by a
// whole new one. Errors: FileIsFolder, DiskFull, CannotWrite (field: the path).
[[nodiscard]] Result<void> writeCalendar(const QList<CalendarEntry> &entries,
                                         const QDateTime &written, const QString &path);

} // namespace unknot
