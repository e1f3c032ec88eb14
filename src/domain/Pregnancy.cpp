// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Pregnancy.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysToDue = 40 * 7;
constexpr int longest = 42 * 7; // days; by then it is over, whatever the due date was
constexpr int secondTrimester = 13;
constexpr auto early = "pregnancy_t1"_L1;
constexpr auto later = "pregnancy_t2_t3"_L1;

} // namespace

std::optional<int> pregnancyWeeks(QDate dueDate, QDate day)
{
    if (!dueDate.isValid() || !day.isValid())
        return std::nullopt;
    const qint64 days = daysToDue - day.daysTo(dueDate);
    if (days < 0 || days >= longest)
        return std::nullopt;
    return static_cast<int>(days / 7);
}

QString pregnancyCondition(int weeks)
{
    return weeks < secondTrimester ? early : later;
}

bool isPregnancy(const QString &condition)
{
    return condition == early || condition == later;
}

} // namespace unknot
