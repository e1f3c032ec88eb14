// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/StepAdvice.h"
#include "domain/StepDecision.h"

namespace unknot {

// The step advice on the screen, around the sentence of domain/StepAdviceText. Translated; a reason
// comes back as it was typed.

// "Suggestion: hold", and the look of the chip around it.
[[nodiscard]] QString suggestionText(StepKind advised);
[[nodiscard]] QString suggestionChip(StepKind advised);

// What the button says that takes `step`: "Hold"; "Step down anyway…" where the rules hold it off.
[[nodiscard]] QString stepButtonText(StepKind step, StepKind advised);

// What is asked before `step` is taken against the advice, which is explained by `sentence`.
[[nodiscard]] QString otherwiseTitle(StepKind step);
[[nodiscard]] QString otherwiseText(StepKind advised, const QString &sentence);

// "Mon 9 Nov 2026: step down (hold was suggested). Holiday begins"
[[nodiscard]] QString decisionLine(const StepDecision &decision);

} // namespace unknot
