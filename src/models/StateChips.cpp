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
