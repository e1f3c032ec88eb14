// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/FoldedText.h"

#include "domain/SearchKey.h"

#include <algorithm>

namespace unknot {

// Character by character, because the folded text may be longer or shorter than the text.
FoldedText::FoldedText(const QString &text)
    : m_text(text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const qsizetype units = pair ? 2 : 1;
        const QString piece = foldForSearch(text.mid(at, units));
        m_folded += piece;
        m_origins.insert(m_origins.size(), piece.size(), at);
        at += units;
    }
    m_origins.append(text.size());
}

TextSpan FoldedText::spanAt(qsizetype at, qsizetype length) const
{
    const qsizetype start = m_origins.at(at);
    qsizetype behind = at + length;
    while (behind < m_folded.size() && m_origins.at(behind) == m_origins.at(behind - 1))
        ++behind; // one letter may fold to two: show it whole
    return {start, m_origins.at(behind) - start};
}

QList<TextSpan> FoldedText::placesOf(const QString &word) const
{
    QList<TextSpan> atStarts;
    QList<TextSpan> inside;
    qsizetype at = word.isEmpty() ? -1 : m_folded.indexOf(word);
    for (; at >= 0; at = m_folded.indexOf(word, at + word.size()))
        (isWordStart(m_folded, at) ? atStarts : inside).append(spanAt(at, word.size()));
    return atStarts.isEmpty() ? inside : atStarts;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

QStringList wordsToFind(const QString &typed)
{
    const QString folded = foldForSearch(typed).simplified();
    if (std::ranges::none_of(folded, [](QChar c) { return c.isLetterOrNumber(); }))
        return {};
    return folded.split(u' ', Qt::SkipEmptyParts);
}

QList<TextSpan> marksIn(const QString &text, const QStringList &words)
{
    const FoldedText folded(text);
    QList<TextSpan> found;
    for (const QString &word : words)
        found << folded.placesOf(word);
    std::ranges::sort(found, std::ranges::less(), &TextSpan::offset);

    QList<TextSpan> marks;
    for (const TextSpan &span : std::as_const(found)) {
        const qsizetype end = span.offset + span.length;
        if (marks.isEmpty() || span.offset >= marks.last().offset + marks.last().length)
            marks << span;
        else
            marks.last().length = std::max(marks.last().length, end - marks.last().offset);
    }
    return marks;
}

int wordsHeldBy(const QString &folded, const QStringList &words)
{
    const auto held = std::ranges::count_if(
        words, [&folded](const QString &word) { return folded.contains(word); });
    const bool together = words.size() > 1 && folded.contains(words.join(u' '));
    return static_cast<int>(held) + (together ? 1 : 0);
}

} // namespace unknot
