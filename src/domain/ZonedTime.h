// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace unknot {

// An instant and the IANA zone whose clock it was agreed on. Never a bare local time: a session
// keeps its place when the practice's zone or the zone's rules change. A zone that this machine
// does not know (a practice from a newer one) is read as UTC; the name is kept.
struct ZonedTime
{
    QDateTime utc;   // always UTC, whole seconds
    QByteArray zone; // IANA name, such as "Europe/Berlin"

    // An hour that the clock skips is taken as the same distance after the change; one that comes
    // twice is taken as its first coming.
    [[nodiscard]] static ZonedTime fromLocal(QDate day, QTime time, const QByteArray &zone);

    [[nodiscard]] bool isValid() const { return utc.isValid(); }
    [[nodiscard]] QDateTime local() const; // in `zone`
    [[nodiscard]] QDate day() const { return local().date(); }
    [[nodiscard]] QTime time() const { return local().time(); }

    bool operator==(const ZonedTime &) const = default;
};

// The first instant of `day` on the clock of `zone`, in UTC.
[[nodiscard]] QDateTime startOfDay(QDate day, const QByteArray &zone);

[[nodiscard]] bool isKnownZone(const QByteArray &zone);

} // namespace unknot
