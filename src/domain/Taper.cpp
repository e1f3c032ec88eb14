// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Taper.h"

#include <algorithm>
#include <numeric>

namespace unknot {

namespace {

// Sessions of a cadence whose offset lies before `days`.
int sessionsWithin(const Cadence &cadence, int days)
{
    int count = 0;
    while (offsetDays(cadence, count) < days)
        ++count;
    return count;
}

} // namespace

bool endsByItself(const Phase &phase)
{
    return phase.length.kind != LengthKind::Open && phase.length.kind != LengthKind::Expected;
}

int offsetDays(const Cadence &cadence, int index)
{
    const int periodDays = cadence.weeks * daysPerWeek;
    const int period = index / cadence.sessions;
    const int within = index % cadence.sessions;
    // Rounded down: twice a week is Monday and Thursday, and no session slips into the next period.
    return period * periodDays + within * periodDays / cadence.sessions;
}

int sessionCount(const Phase &phase, int openLimit)
{
    const auto &[kind, count] = phase.length;
    switch (kind) {
    case LengthKind::Periods:
        return phase.cadence.sessions * count;
    case LengthKind::Weeks:
        return sessionsWithin(phase.cadence, count * daysPerWeek);
    case LengthKind::Visits:
        return count;
    case LengthKind::Expected:
        return phase.cadence.sessions * expectedPeriods;
    case LengthKind::Open:
        return openLimit;
    }
    Q_UNREACHABLE();
}

int spanDays(const Phase &phase, int openLimit)
{
    const int periodDays = phase.cadence.weeks * daysPerWeek;
    const auto &[kind, count] = phase.length;
    switch (kind) {
    case LengthKind::Periods:
        return periodDays * count;
    case LengthKind::Weeks:
        return daysPerWeek * count;
    case LengthKind::Visits:
        return offsetDays(phase.cadence, count);
    case LengthKind::Expected:
        return periodDays * expectedPeriods;
    case LengthKind::Open:
        return offsetDays(phase.cadence, openLimit);
    }
    Q_UNREACHABLE();
}

bool hasFixedLength(const Taper &taper)
{
    return std::ranges::none_of(taper.phases, [](const Phase &phase) {
        return phase.length.kind == LengthKind::Open || phase.length.kind == LengthKind::Expected;
    });
}

int totalSessions(const Taper &taper, int openLimit)
{
    return std::accumulate(
        taper.phases.begin(), taper.phases.end(), 0,
        [openLimit](int sum, const Phase &phase) { return sum + sessionCount(phase, openLimit); });
}

} // namespace unknot
