// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PlanOutlook.h"

#include "practice/Practice.h"

#include <algorithm>

namespace unknot {

namespace {

void add(PlanOutlook &outlook, const Session &session, const SessionVerdict &verdict)
{
    outlook.sessions << session;
    if (!isOpen(session.state))
        return;
    outlook.proposal.outcome.placed << PlacedVisit{session.number, session.phase, session.ideal,
                                                   session.start, session.minutes};
    outlook.proposal.verdicts << verdict;
    outlook.proposal.worst = std::max(outlook.proposal.worst, verdict.level);
}

PlanOutlook outlookOf(const PlanReflow &reflow)
{
    PlanOutlook outlook;
    for (qsizetype i = 0; i < reflow.preview.entries.size(); ++i) {
        const Session &after = reflow.preview.entries.at(i).after;
        if (after.number > 0)
            add(outlook, after, reflow.verdicts.value(i));
    }
    outlook.proposal.outcome.obstacle = reflow.preview.obstacle;
    return outlook;
}

// Nothing would change.
Result<PlanOutlook> asBooked(Practice &practice, PlanId plan)
{
    return practice.sessions().ofPlan(plan).map([](const QList<SessionRow> &rows) {
        PlanOutlook outlook;
        for (const SessionRow &row : rows)
            add(outlook, row.session, row.verdict);
        return outlook;
    });
}

} // namespace

Result<PlanOutlook> outlookOf(Practice &practice, const Plan &plan)
{
    if (plan.id.isNull() || plan.state != PlanState::Active)
        return practice.planner().propose(plan).map([](const PlanProposal &proposal) {
            return PlanOutlook{proposal, {}};
        });
    const auto reflow = practice.reflower().preview(PlanEdited{plan});
    if (!reflow)
        return tl::make_unexpected(reflow.error());
    if (reflow->plans.isEmpty())
        return asBooked(practice, plan.id);
    if (reflow->plans.first().refusal)
        return tl::make_unexpected(*reflow->plans.first().refusal);
    return outlookOf(reflow->plans.first());
}

} // namespace unknot
