// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SlotSamples.h"

#include "domain/TaperDates.h"
#include "domain/TaperNotation.h"

namespace unknot {

ZonedTime at(QDate day, QTime time, const QByteArray &zone)
{
    return ZonedTime::fromLocal(day, time, zone);
}

BusySpan busyAt(QDate day, QTime time, int minutes)
{
    const qint64 from = at(day, time).utc.toSecsSinceEpoch();
    return {from, from + qint64(minutes) * 60};
}

SlotRules rulesFrom(QDate day)
{
    SlotRules rules;
    rules.usualTime = QTime(10, 0);
    rules.notBefore = startOfDay(day, berlin);
    rules.zone = berlin;
    return rules;
}

QList<OpenVisit> visitsOf(const QString &notation, QDate start)
{
    QList<OpenVisit> visits;
    const auto taper = readTaper(notation);
    Q_ASSERT(taper);
    for (const IdealDate &ideal : idealDates(*taper, start))
        visits << OpenVisit{ideal.number, ideal.phase, ideal.day, 60, {}};
    return visits;
}

PlacementTask placementOf(const QString &notation, QDate start)
{
    PlacementTask task;
    task.rules = rulesFrom(start);
    task.visits = visitsOf(notation, start);
    return task;
}

PlacementOutcome outcomeOf(const PlacementTask &task)
{
    const auto outcome = placeVisits(task);
    return outcome ? *outcome : PlacementOutcome{};
}

QList<QDate> daysFrom(QDate first, const QList<int> &offsets)
{
    QList<QDate> days;
    for (const int offset : offsets)
        days << first.addDays(offset);
    return days;
}

QList<QDate> daysOf(const PlacementOutcome &outcome)
{
    QList<QDate> days;
    for (const PlacedVisit &visit : outcome.placed)
        days << visit.start.day();
    return days;
}

} // namespace unknot
