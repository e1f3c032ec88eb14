// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProviderLetterInput.h"
#include "domain/Screening.h"

namespace unknot {

class Catalogue;

// Picks what a provider needs to know of a client's health, and no more. Never judges: levels are
// the verdict's.

// What asks for a provider's agreement on the verdict's day: without one, overridden, or with one
// that ends within four weeks. Where there is none of these, what was agreed to or may ever need
// an agreement.
[[nodiscard]] QList<LetterCondition>
conditionsToAgree(const Verdict &verdict, const HealthHistory &history, const Catalogue &catalogue);
// What keeps the client from being treated, beside the answers.
[[nodiscard]] QList<LetterCondition>
conditionsToRefer(const Verdict &verdict, const HealthHistory &history, const Catalogue &catalogue);
// The red-flag questions answered with yes when last asked up to `day`, in their order.
[[nodiscard]] QList<LetterAnswer> answersToRefer(const HealthHistory &history, QDate day,
                                                 const Catalogue &catalogue);

// The letter as far as the client's health tells it, of the verdict's day; the plan is the caller's
// to add.
[[nodiscard]] ProviderLetterInput letterOf(LetterKind kind, const PracticeProfile &practice,
                                           const Client &client, const Verdict &verdict,
                                           const HealthHistory &history,
                                           const Catalogue &catalogue);
// Of a client's plans, newest first, the one that a letter is about: the first that is not over.
[[nodiscard]] std::optional<Plan> planOfLetter(const QList<Plan> &plans);

} // namespace unknot
