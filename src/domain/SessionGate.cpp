// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SessionGate.h"

#include <algorithm>

namespace unknot {

namespace {

Misfit misfitOf(Level level)
{
    switch (level) {
    case Level::Urgent:
        return Misfit::Urgent;
    case Level::Stop:
        return Misfit::Stopped;
    case Level::Clearance:
        return Misfit::NeedsClearance;
    case Level::Avoid:
    case Level::Adapt:
    case Level::Clear:
        break;
    }
    return Misfit::None;
}

bool hasStaleHistory(const Verdict &verdict)
{
    return std::ranges::any_of(verdict.findings, [](const Finding &finding) {
        return finding.condition == historyOldCondition();
    });
}

} // namespace

SessionVerdict sessionVerdict(const Verdict &verdict, const PlannedWork &work, int minutes,
                              const RegionTree &regions)
{
    SessionVerdict result;
    result.level = verdict.level;
    if (!verdict.findings.isEmpty())
        result.cause = verdict.findings.first().label;
    result.misfit = misfitOf(verdict.level);
    if (result.misfit != Misfit::None)
        return result;
    if (!conflictsWith(verdict, work, regions).isEmpty())
        result.misfit = Misfit::WorkOut;
    else if (verdict.maxMinutes > 0 && minutes > verdict.maxMinutes)
        result.misfit = Misfit::TooLong;
    else if (hasStaleHistory(verdict))
        result.misfit = Misfit::AskAgain;
    return result;
}

bool allows(Level level, SessionStep step)
{
    return level < (step == SessionStep::Plan ? Level::Stop : Level::Clearance);
}

bool canOverride(Level level)
{
    return level == Level::Avoid || level == Level::Clearance || level == Level::Stop;
}

} // namespace unknot
