// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"

#include <QHash>
#include <QTime>

#include <optional>

namespace unknot {

// Which times of which days are taken, so that the demo books nobody twice, in days that are over
// either. Six sessions fit in a day, Monday to Friday, within the hours a practice begins with and
// a quarter of an hour apart; the one before lunch is a shorter one. A larger practice has several
// tables side by side.
class DemoDiary
{
public:
    struct Slot
    {
        QDate day;
        QTime time;

        bool operator==(const Slot &) const = default;
    };

    explicit DemoDiary(int tables)
        : m_tables(tables)
    {
    }

    // At which a session of so many minutes, an hour at the most, may begin.
    [[nodiscard]] static const QList<QTime> &times(int minutes);
    [[nodiscard]] static bool isWorkday(QDate day) { return day.dayOfWeek() <= Qt::Friday; }
    [[nodiscard]] static QDate workdayFrom(QDate day); // that day, or the Monday behind it

    [[nodiscard]] bool isFree(const Slot &slot) const;
    [[nodiscard]] int clashes(const QList<PlacedVisit> &visits) const;
    // The nearest free slot for so many minutes behind `after` and before `before`, both days left
    // out; each of them is left open where invalid. Looks no farther than a week.
    [[nodiscard]] std::optional<Slot> nearestFree(const Slot &wanted, int minutes, QDate after,
                                                  QDate before) const;
    [[nodiscard]] int tables() const { return m_tables; }
    void take(const Slot &slot) { ++m_taken[key(slot)]; }

private:
    [[nodiscard]] static qint64 key(const Slot &slot);

    int m_tables;
    QHash<qint64, int> m_taken; // sessions at a minute
};

} // namespace unknot
