// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PaperReading.h"

#include "cli/ClientReference.h"
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
    const auto input = practice.paperReader().plan(plans->first().id);
    if (!input)
        return couldNot(input.error());
    return *input;
}

Outcome<ProviderLetterInput> readClearanceLetter(Practice &practice, const QString &reference)
{
    const auto client = clientOf(practice, reference);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto letter = practice.paperReader().letter(LetterKind::Clearance, client->id);
    if (!letter)
        return couldNot(letter.error());
    return *letter;
}

} // namespace unknot
