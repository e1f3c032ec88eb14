// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace unknot {

// What days, times and numbers are in a CSV file; empty for what is not there.

[[nodiscard]] inline QString exportCell(QDate day)
{
    return day.toString(Qt::ISODate);
}

[[nodiscard]] inline QString exportCell(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

[[nodiscard]] inline QString exportCell(const QDateTime &utc) // "2026-11-09T10:30:00Z"
{
    return utc.toString(Qt::ISODate);
}

[[nodiscard]] inline QString exportCell(std::optional<int> number)
{
    return number ? QString::number(*number) : QString();
}

} // namespace unknot
