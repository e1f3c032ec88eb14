// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PaperActions.h"

#include "documents/HandoutPaper.h"
#include "documents/PlanPaper.h"
#include "gui/dialogs/PaperPreview.h"
#include "practice/Practice.h"

#include <QWidget>

namespace unknot {

PaperActions::PaperActions(Practice &practice, QWidget *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_parent(parent)
{
}

void PaperActions::previewPlan(PlanId plan)
{
    if (const auto input = read(plan))
        preview(PlanPaper(*input));
    else
        emit failed(input.error());
}

void PaperActions::previewHandout(PlanId plan)
{
    if (const auto input = read(plan))
        preview(HandoutPaper(*input));
    else
        emit failed(input.error());
}

Result<PaperInput> PaperActions::read(PlanId id) const
{
    const auto plan = m_practice.planner().find(id);
    if (!plan)
        return tl::make_unexpected(plan.error());
    const auto client = m_practice.clients().find(plan->client);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto sessions = m_practice.planner().sessionsOf(id);
    if (!sessions)
        return tl::make_unexpected(sessions.error());
    return PaperInput{m_practice.profile(), *client, *plan, *sessions, m_practice.today().date()};
}

void PaperActions::preview(const Paper &paper)
{
    PaperPreview(paper, m_parent).exec();
}

} // namespace unknot
