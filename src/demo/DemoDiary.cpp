// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoDiary.h"

#include <algorithm>

namespace unknot {

const QList<QTime> &DemoDiary::times(int minutes)
{
    constexpr int beforeLunch = 45;
    static const QList<QTime> all{QTime(8, 30),  QTime(10, 30), QTime(11, 45),
                                  QTime(13, 15), QTime(14, 30), QTime(16, 0)};
    static const QList<QTime> forAnHour{QTime(8, 30), QTime(10, 30), QTime(13, 15), QTime(14, 30),
                                        QTime(16, 0)};
    return minutes <= beforeLunch ? all : forAnHour;
}

QDate DemoDiary::workdayFrom(QDate day)
{
    while (!isWorkday(day))
        day = day.addDays(1);
    return day;
}

qint64 DemoDiary::key(const Slot &slot)
{
    constexpr int minutesPerDay = 24 * 60;
    return slot.day.toJulianDay() * minutesPerDay + slot.time.msecsSinceStartOfDay() / 60'000;
}

bool DemoDiary::isFree(const Slot &slot) const
{
    return m_taken.value(key(slot)) < m_tables;
}

int DemoDiary::clashes(const QList<PlacedVisit> &visits) const
{
    return static_cast<int>(std::ranges::count_if(visits, [&](const PlacedVisit &visit) {
        const QDateTime local = visit.start.local();
        return !isFree({local.date(), local.time()});
    }));
}

std::optional<DemoDiary::Slot> DemoDiary::nearestFree(const Slot &wanted, int minutes, QDate after,
                                                      QDate before) const
{
    constexpr int reach = 7;
    for (int distance = 0; distance <= reach; ++distance) {
        for (const QDate day : {wanted.day.addDays(distance), wanted.day.addDays(-distance)}) {
            const bool fits = isWorkday(day) && (!after.isValid() || day > after) &&
                              (!before.isValid() || day < before);
            for (const QTime time : times(minutes)) {
                if (const Slot slot{day, time}; fits && slot != wanted && isFree(slot))
                    return slot;
            }
        }
    }
    return std::nullopt;
}

} // namespace unknot
