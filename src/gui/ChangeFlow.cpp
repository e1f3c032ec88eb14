// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChangeFlow.h"

#include "gui/dialogs/ReflowDialog.h"
#include "practice/Practice.h"

#include <algorithm>

namespace unknot {

namespace {

bool concernsTheRest(const ReflowProposal &proposal)
{
    return proposal.movesTheRest() || std::ranges::any_of(proposal.plans, &PlanReflow::isStuck);
}

} // namespace

Result<ChangeOutcome> settle(Practice &practice, ReflowProposal proposal, QWidget *parent)
{
    if (!concernsTheRest(proposal))
        return practice.reflower().applyAlone(proposal.change).map([] {
            return ChangeOutcome::Alone;
        });
    ReflowDialog dialog(practice, std::move(proposal), parent);
    dialog.exec();
    return dialog.outcome();
}

Result<ChangeOutcome> carryOut(Practice &practice, const PlanChange &change, QWidget *parent)
{
    return practice.reflower().preview(change).and_then(
        [&](const ReflowProposal &proposal) { return settle(practice, proposal, parent); });
}

} // namespace unknot
