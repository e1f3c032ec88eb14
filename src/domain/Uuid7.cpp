// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Uuid7.h"

namespace unknot {

QUuid makeUuid7(const QDateTime &instant, quint64 randomHigh, quint64 randomLow)
{
    const auto ms = static_cast<quint64>(instant.toMSecsSinceEpoch());
    const auto time = static_cast<quint32>(ms >> 16);
    const auto timeLow = static_cast<ushort>(ms & 0xffffU);
    const auto version = static_cast<ushort>(0x7000U | (randomHigh & 0x0fffU));
    const auto byte = [randomLow](int shift) { return static_cast<uchar>(randomLow >> shift); };
    const auto variant = static_cast<uchar>(0x80U | (byte(56) & 0x3fU));
    return QUuid(time, timeLow, version, variant, byte(48), byte(40), byte(32), byte(24), byte(16),
                 byte(8), byte(0));
}

QDateTime uuid7Instant(const QUuid &id)
{
    if ((id.data3 >> 12) != 7)
        return {};
    return QDateTime::fromMSecsSinceEpoch((qint64(id.data1) << 16) | id.data2, Qt::UTC);
}

} // namespace unknot
