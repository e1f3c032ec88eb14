// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Weekdays.h"

#include <QStringList>

#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const std::array<QString, 7> names = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s,
                                      u"fri"_s, u"sat"_s, u"sun"_s};

int bit(int dayOfWeek)
{
    return 1 << (dayOfWeek - Qt::Monday);
}

} // namespace

Weekdays::Weekdays(std::initializer_list<Qt::DayOfWeek> days)
{
    for (const auto day : days)
        set(day, true);
}

Weekdays Weekdays::fromMask(int mask)
{
    Weekdays result;
    result.m_mask = mask & 0x7f;
    return result;
}

std::optional<Weekdays> Weekdays::fromText(const QString &text)
{
    Weekdays result;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto found = std::ranges::find(names, part.trimmed().toLower());
        if (found == names.end())
            return std::nullopt;
        result.set(static_cast<Qt::DayOfWeek>(found - names.begin() + Qt::Monday), true);
    }
    return result;
}

QString Weekdays::toText() const
{
    QStringList parts;
    for (const auto day : days())
        parts << names.at(static_cast<size_t>(day - Qt::Monday));
    return parts.join(u',');
}

bool Weekdays::contains(Qt::DayOfWeek day) const
{
    return (m_mask & bit(day)) != 0;
}

bool Weekdays::allows(QDate day) const
{
    return isAny() || (m_mask & bit(day.dayOfWeek())) != 0;
}

QList<Qt::DayOfWeek> Weekdays::days() const
{
    QList<Qt::DayOfWeek> result;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (contains(static_cast<Qt::DayOfWeek>(day)))
            result << static_cast<Qt::DayOfWeek>(day);
    }
    return result;
}

void Weekdays::set(Qt::DayOfWeek day, bool on)
{
    m_mask = on ? m_mask | bit(day) : m_mask & ~bit(day);
}

} // namespace unknot
