// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperTokens.h"

#include <QStringList>

#include <span>
#include <string_view>

namespace unknot {

// A word, or several with a space between them, in lower case without accents.
struct TaperWord
{
    std::u16string_view text;
    TokenKind kind = TokenKind::Unknown;
    int value = 0;
};

// The letter in lower case without its accent (đ is d); 0 for an accent that stands alone.
[[nodiscard]] char16_t foldedLetter(QChar letter);

// The single word `folded`; null where it is not known.
[[nodiscard]] const TaperWord *taperWord(std::u16string_view folded);

// All phrases that begin with the word `first` and a space, in the order of their texts.
[[nodiscard]] std::span<const TaperWord> taperPhrases(std::u16string_view first);

// Known words that take at most a slip or two of the finger to become `typed`, nearest first.
[[nodiscard]] QStringList taperWordsNear(const QString &typed);

} // namespace unknot
