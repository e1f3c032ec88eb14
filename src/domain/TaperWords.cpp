// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperWords.h"

#include "domain/NearestWord.h"
#include "domain/TaperWordList.h"

#include <algorithm>
#include <cstdlib>
#include <utility>
#include <vector>

namespace unknot {

using taperWordList::phrases;
using taperWordList::words;

char16_t foldedLetter(QChar letter)
{
    if (letter.unicode() < 0x80)
        return letter.toLower().unicode();
    if (letter == u'đ' || letter == u'Đ')
        return u'd';
    QChar base = letter.toLower();
    // ấ is â with an acute, â is a with a circumflex: one step at a time.
    while (base.decompositionTag() == QChar::Canonical)
        base = base.decomposition().at(0);
    return base.isMark() ? u'\0' : base.unicode();
}

const TaperWord *taperWord(std::u16string_view folded)
{
    const auto word = std::ranges::lower_bound(words, folded, {}, &TaperWord::text);
    return word != words.end() && word->text == folded ? &*word : nullptr;
}

std::span<const TaperWord> taperPhrases(std::u16string_view first)
{
    // A space sorts before all letters, so these stand together where `first` would.
    const auto from = std::ranges::lower_bound(phrases, first, {}, &TaperWord::text);
    const auto to = std::find_if_not(from, phrases.end(), [first](const TaperWord &phrase) {
        return phrase.text.starts_with(first) && phrase.text[first.size()] == u' ';
    });
    return {from, to};
}

QStringList taperWordsNear(const QString &typed)
{
    constexpr int shortest = 3; // a word of one or two letters is like too many others
    if (typed.size() < shortest)
        return {};
    const int slips = typed.size() < 5 ? 1 : 2;
    std::vector<std::pair<int, QString>> nearWords;
    for (const TaperWord &word : words) {
        // BID is no slip of BIW: an abbreviation means another thing with one letter changed.
        const bool isCode = word.kind == TokenKind::Code ||
                            (word.kind == TokenKind::Rate && word.text.front() == u'q');
        if (isCode)
            continue;
        const QString text =
            QString::fromUtf16(word.text.data(), static_cast<int>(word.text.size()));
        if (std::abs(text.size() - typed.size()) > slips)
            continue;
        if (const int changed = changedLetters(typed, text); changed <= slips)
            nearWords.emplace_back(changed, text);
    }
    std::ranges::stable_sort(nearWords, {}, [](const auto &each) { return each.first; });
    QStringList result;
    for (const auto &[changed, text] : nearWords)
        result << text;
    return result;
}

} // namespace unknot
