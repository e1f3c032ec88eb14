// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

namespace unknot {

// How "needs attention" says what waits: a sentence, the act that settles it, and a sign in front.
// Translated; names come back as they were typed.

[[nodiscard]] QString attentionSentence(const AttentionItem &item, QDate today);
[[nodiscard]] QString attentionAct(const AttentionItem &item);

// A character or a number, and the look of the chip around it.
struct AttentionSign
{
    QString text;
    QString chip;
};

[[nodiscard]] AttentionSign attentionSign(const AttentionItem &item);

} // namespace unknot
