// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ZonedTime.h"

#include <algorithm>

namespace unknot {

// The clock of the simulated calendar. It stands still until it is moved, and never runs beyond
// the moment at which the demo is looked at.
class DemoClock
{
public:
    DemoClock(const QDateTime &end, const QByteArray &zone)
        : m_end(end)
        , m_now(end)
        , m_zone(zone)
    {
    }

    [[nodiscard]] QDateTime now() const { return m_now; } // UTC
    [[nodiscard]] QDateTime end() const { return m_end; } // UTC
    void moveTo(const QDateTime &utc) { m_now = std::min(utc, m_end); }
    void moveTo(QDate day, QTime time) { moveTo(ZonedTime::fromLocal(day, time, m_zone).utc); }

private:
    QDateTime m_end;
    QDateTime m_now;
    QByteArray m_zone;
};

} // namespace unknot
