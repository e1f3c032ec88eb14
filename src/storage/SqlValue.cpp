// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SqlValue.h"

namespace unknot {

QVariant sqlDay(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant sqlInstant(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc.toUTC().toString(Qt::ISODate)) : QVariant();
}

QVariant sqlNumber(std::optional<int> number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace unknot
