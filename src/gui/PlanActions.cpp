// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PlanActions.h"

#include "domain/PlanCopy.h"
#include "domain/StateWords.h"
#include "domain/StepAdviceText.h"
#include "gui/Question.h"
#include "gui/StepWords.h"
#include "gui/dialogs/PlanDialog.h"
#include "gui/dialogs/ReasonDialog.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "practice/Practice.h"

#include <QPushButton>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PlanActions::PlanActions(Practice &practice, QWidget &parent)
    : QObject(&parent)
    , m_practice(practice)
    , m_parent(parent)
{
}

void PlanActions::start(const Plan &plan)
{
    become(plan, PlanState::Active);
}

void PlanActions::become(const Plan &plan, PlanState state)
{
    if (const auto done = m_practice.planner().setState(plan, state); !done)
        emit failed(done.error());
    else
        emit notified(tr("%1: %2").arg(done->complaint, stateWord(done->state)));
}

void PlanActions::pause(const Plan &plan)
{
    ReasonDialog dialog(
        tr("Pause plan"),
        tr("Its sessions lose their times until it is resumed. The reason may stay empty."),
        tr("Pa&use plan"),
        [&](const QString &reason) -> Result<void> {
            return m_practice.planner()
                .setState(plan, PlanState::Paused, reason)
                .map([](const Plan &) {});
        },
        &m_parent);
    dialog.exec();
}

void PlanActions::resume(const Plan &plan)
{
    if (report(carryOut(m_practice, PlanResumed{plan}, &m_parent)))
        emit notified(tr("%1: %2").arg(plan.complaint, stateWord(PlanState::Active)));
}

void PlanActions::reflow(const Plan &plan)
{
    const auto proposal = m_practice.reflower().preview(PlacedAgain{plan.id});
    if (!proposal) {
        emit failed(proposal.error());
        return;
    }
    const bool stuck = std::ranges::any_of(proposal->plans, &PlanReflow::isStuck);
    if (!stuck && !proposal->movesAnything()) {
        emit notified(tr("Nothing to move: every open session lies where the plan wants it."));
        return;
    }
    if (report(settle(m_practice, *proposal, &m_parent)))
        emit notified(tr("The sessions are placed again"));
}

void PlanActions::takeStep(const Plan &plan, StepKind step, const PlanReview &review)
{
    ReflowProposal proposal;
    const auto look = [&](const QString &reason) -> Result<void> {
        auto found = m_practice.reflower().preview(StepTaken{plan.id, step, review.advice, reason});
        if (!found)
            return tl::make_unexpected(found.error());
        proposal = std::move(*found);
        return {};
    };
    if (step != review.advice.kind) {
        ReasonDialog dialog(otherwiseTitle(step),
                            otherwiseText(review.advice.kind, stepAdviceText(review.advice)),
                            tr("&Continue"), look, &m_parent);
        if (dialog.exec() != QDialog::Accepted)
            return;
    } else if (const auto seen = look({}); !seen) {
        emit failed(seen.error());
        return;
    }
    settleStep(plan, step, proposal);
}

void PlanActions::settleStep(const Plan &plan, StepKind step, const ReflowProposal &proposal)
{
    if (!report(settle(m_practice, proposal, &m_parent)))
        return;
    emit notified(tr("Decided: %1").arg(stepKindWord(step)));
    if (proposal.asksHistory)
        askHistory(plan.client);
}

// The client is seen less often from now on.
void PlanActions::askHistory(ClientId client)
{
    RedFlagsDialog dialog(m_practice, client, &m_parent);
    if (dialog.exec() == QDialog::Accepted && dialog.somethingChanged())
        emit healthWanted(client);
}

void PlanActions::complete(const Plan &plan)
{
    if (agrees(m_parent,
               tr("Complete this plan? Sessions that are still open are cancelled, and it stays "
                  "completed."),
               tr("&Complete plan")))
        become(plan, PlanState::Completed);
}

void PlanActions::discontinue(const Plan &plan)
{
    ReasonDialog dialog(
        tr("Discontinue plan"),
        tr("Sessions that are still open are cancelled. The plan and its record stay."),
        tr("&Discontinue"),
        [&](const QString &reason) -> Result<void> {
            return m_practice.planner()
                .setState(plan, PlanState::Discontinued, reason)
                .map([](const Plan &) {});
        },
        &m_parent);
    dialog.exec();
}

void PlanActions::edit(const Plan &plan)
{
    PlanDialog dialog(m_practice, plan, &m_parent);
    dialog.exec();
}

void PlanActions::copy(const Plan &plan)
{
    PlanDialog dialog(m_practice, copyOf(plan, m_practice.today().date()), &m_parent);
    if (dialog.exec() == QDialog::Accepted)
        emit planMade(dialog.plan().id);
}

void PlanActions::add(ClientId client)
{
    PlanDialog dialog(m_practice, client, &m_parent);
    if (dialog.exec() == QDialog::Accepted)
        emit planMade(dialog.plan().id);
}

bool PlanActions::report(const Result<ChangeOutcome> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
    return outcome && *outcome != ChangeOutcome::Left;
}

} // namespace unknot
