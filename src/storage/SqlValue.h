// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <optional>

namespace unknot {

// How values are written: ids as 16 bytes, days and instants as ISO text, absent ones as NULL.
[[nodiscard]] QVariant sqlDay(QDate day);                // NULL where invalid
[[nodiscard]] QVariant sqlInstant(const QDateTime &utc); // whole seconds, "2026-11-09T09:30:00Z"
[[nodiscard]] QVariant sqlNumber(std::optional<int> number);

template <class Tag>
[[nodiscard]] QVariant sqlId(const Id<Tag> &id)
{
    return id.value.toRfc4122();
}

} // namespace unknot
