// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ZonedTime.h"

#include <QHash>
#include <QTimeZone>

namespace unknot {

namespace {

// Reading a zone's rules costs more than a list of sessions may take; each thread keeps its own.
const QTimeZone &timeZone(const QByteArray &name)
{
    thread_local QHash<QByteArray, QTimeZone> known;
    auto found = known.find(name);
    if (found == known.end()) {
        const QTimeZone zone(name);
        found = known.insert(name, zone.isValid() ? zone : QTimeZone::utc());
    }
    return *found;
}

} // namespace

ZonedTime ZonedTime::fromLocal(QDate day, QTime time, const QByteArray &zone)
{
    const QTimeZone &rules = timeZone(zone);
    // Qt leaves open what it does with a skipped hour; the offset before it is what we want.
    const QDateTime asUtc(day, time, Qt::UTC);
    const int before = rules.offsetFromUtc(asUtc.addDays(-1));
    const QDateTime candidate = asUtc.addSecs(-before);
    const int there = rules.offsetFromUtc(candidate);
    if (there == before)
        return {candidate, zone};
    const QDateTime other = asUtc.addSecs(-there);
    const bool exists = rules.offsetFromUtc(other) == there;
    return {exists ? other : candidate, zone};
}

QDateTime ZonedTime::local() const
{
    return utc.toTimeZone(timeZone(zone));
}

QDateTime startOfDay(QDate day, const QByteArray &zone)
{
    return ZonedTime::fromLocal(day, QTime(0, 0), zone).utc;
}

bool isKnownZone(const QByteArray &zone)
{
    // Qt's list holds only zones of a country, not "Etc/UTC"; its constructor also takes POSIX
    // rules, and with them almost any word, but none with a slash.
    return QTimeZone::isTimeZoneIdAvailable(zone) ||
           (zone.contains('/') && QTimeZone(zone).isValid());
}

} // namespace unknot
