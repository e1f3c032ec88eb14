// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"

#include <QHash>
#include <QTime>

#include <optional>

namespace unknot {

// Which times of which days are taken, so that the demo books nobody twice. Six sessions of up to
// an hour fit in a day, Monday to Friday; a larger practice has several tables side by side.
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

    [[nodiscard]] static const QList<QTime> &times();
    [[nodiscard]] static bool isWorkday(QDate day) { return day.dayOfWeek() <= Qt::Friday; }
    [[nodiscard]] static QDate workdayFrom(QDate day); // that day, or the Monday behind it

    [[nodiscard]] bool isFree(const Slot &slot) const;
    [[nodiscard]] int clashes(const QList<PlannedDay> &days, QTime time) const;
    // The nearest free slot behind `after` and before `before`, both days left out; each of them
    // is left open where invalid. Looks no farther than a week.
    [[nodiscard]] std::optional<Slot> nearestFree(const Slot &wanted, QDate after,
                                                  QDate before) const;
    void take(const Slot &slot) { ++m_taken[key(slot)]; }

private:
    [[nodiscard]] static qint64 key(const Slot &slot);

    int m_tables;
    QHash<qint64, int> m_taken; // sessions at a minute
};

} // namespace unknot
