// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PaperReading.h"

#include "cli/ClientReference.h"
#include "documents/ProviderLetterFacts.h"
#include "practice/Practice.h"

namespace unknot {

Outcome<PaperInput> readPaperInput(Practice &practice, const QString &reference)
{
    const auto client = clientOf(practice, reference);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto plans = practice.planner().plansOf(client->id);
    if (!plans)
        return couldNot(plans.error());
    if (plans->isEmpty())
        return couldNot(CliText::tr("%1 has no plan yet").arg(client->name.display()));
    const Plan &newest = plans->first();
    const auto sessions = practice.planner().sessionsOf(newest.id);
    if (!sessions)
        return couldNot(sessions.error());
    const auto verdict = practice.health().verdict(client->id, practice.today().date());
    if (!verdict)
        return couldNot(verdict.error());
    return PaperInput{.practice = practice.profile(),
                      .client = *client,
                      .plan = newest,
                      .sessions = *sessions,
                      .printed = verdict->date,
                      .findings = verdict->findings};
}

Outcome<ProviderLetterInput> readClearanceLetter(Practice &practice, const QString &reference)
{
    const auto client = clientOf(practice, reference);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto verdict = practice.health().verdict(client->id, practice.today().date());
    if (!verdict)
        return couldNot(verdict.error());
    const auto history = practice.health().history(client->id);
    if (!history)
        return couldNot(history.error());
    const auto catalogue = practice.catalogue();
    if (!catalogue)
        return couldNot(catalogue.error());
    const auto plans = practice.planner().plansOf(client->id);
    if (!plans)
        return couldNot(plans.error());
    ProviderLetterInput letter = letterOf(LetterKind::Clearance, practice.profile(), *client,
                                          *verdict, *history, **catalogue);
    letter.plan = planOfLetter(*plans);
    if (!letter.plan)
        return letter;
    const auto sessions = practice.planner().sessionsOf(letter.plan->id);
    if (!sessions)
        return couldNot(sessions.error());
    letter.sessions = static_cast<int>(sessions->size());
    return letter;
}

} // namespace unknot
