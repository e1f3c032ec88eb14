// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/HealthMarks.h"

#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"

#include <algorithm>

namespace unknot {

QList<BodyMark> healthMarks(const QList<Plan> &plans, const Verdict &verdict,
                            const Catalogue *catalogue)
{
    QList<BodyMark> marks;
    const auto mark = [&marks](BodyMarkKind kind, const QList<RegionRef> &regions) {
        for (const RegionRef &region : regions)
            marks << BodyMark{kind, region};
    };
    const auto plan = std::ranges::find(plans, PlanState::Active, &Plan::state);
    if (catalogue && plan != plans.end())
        mark(BodyMarkKind::Focus, plannedWork(*catalogue, plan->focus, plan->techniques).regions);
    for (const Finding &finding : verdict.findings)
        mark(BodyMarkKind::Care, finding.careRegions);
    mark(BodyMarkKind::Avoid, verdict.avoidRegions);
    return marks;
}

} // namespace unknot
