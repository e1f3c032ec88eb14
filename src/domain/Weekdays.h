// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// The days of the week on which something may happen. Empty means any day.
class Weekdays
{
public:
    Weekdays() = default;
    Weekdays(std::initializer_list<Qt::DayOfWeek> days);

    [[nodiscard]] static Weekdays fromMask(int mask);                           // bit 0 is Monday
    [[nodiscard]] static std::optional<Weekdays> fromText(const QString &text); // "mon,thu"

    [[nodiscard]] int mask() const { return m_mask; }
    [[nodiscard]] QString toText() const; // "mon,thu", empty for any day
    [[nodiscard]] bool isAny() const { return m_mask == 0; }
    [[nodiscard]] bool contains(Qt::DayOfWeek day) const;
    [[nodiscard]] bool allows(QDate day) const; // true for each day when any
    [[nodiscard]] QList<Qt::DayOfWeek> days() const;
    void set(Qt::DayOfWeek day, bool on);

    bool operator==(const Weekdays &) const = default;

private:
    int m_mask = 0;
};

} // namespace unknot
