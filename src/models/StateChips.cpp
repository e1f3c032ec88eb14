// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StateChips.h"

namespace unknot {

QString stateChip(PlanState state)
{
    switch (state) {
    case PlanState::Active:
        return QStringLiteral("clear");
    case PlanState::Paused:
        return QStringLiteral("adapt");
    case PlanState::Draft:
    case PlanState::Completed:
    case PlanState::Discontinued:
        break;
    }
    return QStringLiteral("neutral");
}

QString stateChip(SessionState state)
{
    switch (state) {
    case SessionState::Completed:
        return QStringLiteral("clear");
    case SessionState::Confirmed:
        return QStringLiteral("clearance");
    case SessionState::Missed:
        return QStringLiteral("adapt");
    case SessionState::Planned:
    case SessionState::Cancelled:
        break;
    }
    return QStringLiteral("neutral");
}

QString levelChip(Level level)
{
    switch (level) {
    case Level::Clear:
    case Level::Adapt:
    case Level::Clearance:
        return levelName(level);
    case Level::Avoid:
    case Level::Stop:
    case Level::Urgent:
        break;
    }
    return levelName(Level::Avoid);
}

} // namespace unknot
