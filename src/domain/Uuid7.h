// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QUuid>

namespace unknot {

// A version 7 UUID (RFC 9562): the instant in milliseconds first, so that ids sort by age and
// index pages fill in order; `random` gives the 74 bits behind it.
[[nodiscard]] QUuid makeUuid7(const QDateTime &instant, quint64 randomHigh, quint64 randomLow);

// The instant in a version 7 UUID, in UTC to the millisecond; invalid for any other id.
[[nodiscard]] QDateTime uuid7Instant(const QUuid &id);

} // namespace unknot
