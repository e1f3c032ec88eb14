// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PaperActions.h"

#include "documents/HandoutPaper.h"
#include "documents/IntakePaper.h"
#include "documents/PlanPaper.h"
#include "documents/ProviderLetterFacts.h"
#include "documents/ProviderLetterPaper.h"
#include "gui/dialogs/PaperPreview.h"
#include "knowledge/Catalogue.h"
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

void PaperActions::previewClearanceLetter(ClientId client)
{
    previewLetter(LetterKind::Clearance, client);
}

void PaperActions::previewReferralLetter(ClientId client)
{
    previewLetter(LetterKind::Referral, client);
}

void PaperActions::previewIntakeForm()
{
    if (const auto catalogue = m_practice.catalogue())
        preview(IntakePaper(m_practice.profile(), intakeQuestions(**catalogue)));
    else
        emit failed(catalogue.error());
}

void PaperActions::previewLetter(LetterKind kind, ClientId client)
{
    if (const auto letter = readLetter(kind, client))
        preview(ProviderLetterPaper(*letter));
    else
        emit failed(letter.error());
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
    const auto verdict = m_practice.health().verdict(plan->client, m_practice.today().date());
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    return PaperInput{.practice = m_practice.profile(),
                      .client = *client,
                      .plan = *plan,
                      .sessions = *sessions,
                      .printed = verdict->date,
                      .findings = verdict->findings};
}

Result<ProviderLetterInput> PaperActions::readLetter(LetterKind kind, ClientId id) const
{
    const auto client = m_practice.clients().find(id);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto verdict = m_practice.health().verdict(id, m_practice.today().date());
    if (!verdict)
        return tl::make_unexpected(verdict.error());
    const auto history = m_practice.health().history(id);
    if (!history)
        return tl::make_unexpected(history.error());
    const auto catalogue = m_practice.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    ProviderLetterInput letter =
        letterOf(kind, m_practice.profile(), *client, *verdict, *history, **catalogue);
    return addPlan(letter).map([&letter] { return letter; });
}

Result<void> PaperActions::addPlan(ProviderLetterInput &letter) const
{
    const auto plans = m_practice.planner().plansOf(letter.client.id);
    if (!plans)
        return tl::make_unexpected(plans.error());
    letter.plan = planOfLetter(*plans);
    if (!letter.plan)
        return {};
    const auto sessions = m_practice.planner().sessionsOf(letter.plan->id);
    if (!sessions)
        return tl::make_unexpected(sessions.error());
    letter.sessions = static_cast<int>(sessions->size());
    return {};
}

void PaperActions::preview(const Paper &paper)
{
    PaperPreview(paper, m_parent).exec();
}

} // namespace unknot
