// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Environment.h"

#include "domain/Uuid7.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace unknot {

Environment Environment::ofThisMachine()
{
    return {[] { return QDateTime::currentDateTimeUtc(); },
            [] { return QRandomGenerator::system()->generate64(); }, QTimeZone::systemTimeZoneId()};
}

QUuid Environment::newId() const
{
    const quint64 high = random();
    return makeUuid7(now(), high, random());
}

} // namespace unknot
