// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ZonedTime.h"

#include <QUuid>

#include <functional>

namespace unknot {

// What the use cases take from the world outside: the clock, chance, and the machine's zone.
// Tests and the demo hand in their own, so that the same input gives the same practice.
struct Environment
{
    std::function<QDateTime()> now; // UTC
    std::function<quint64()> random;
    QByteArray zone; // IANA name; used where a practice has none yet

    [[nodiscard]] static Environment ofThisMachine();

    [[nodiscard]] QUuid newId() const; // UUIDv7
};

} // namespace unknot
