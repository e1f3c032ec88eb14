// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/GuidanceSearch.h"

#include "domain/SearchKey.h"
#include "knowledge/GuidanceMarkdown.h"

#include <algorithm>
#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int titleWeight = 100;
constexpr int summaryWeight = 20;
constexpr int wordStartWeight = 2;
constexpr int mostCounted = 10; // occurrences of a word in a page; a long page should not win by it
constexpr qsizetype snippetReach = 60; // characters shown either side of a hit

int weightIn(const QString &folded, const QString &word)
{
    int sum = 0;
    int counted = 0;
    qsizetype at = folded.indexOf(word);
    for (; at >= 0 && counted < mostCounted; at = folded.indexOf(word, at + word.size())) {
        sum += isWordStart(folded, at) ? wordStartWeight : 1;
        ++counted;
    }
    return sum;
}

// Where the words stand together, else the first of them that is there; the start of the block
// where none is.
TextSpan placeToShow(const FoldedText &block, const QStringList &words)
{
    QStringList wanted = words;
    wanted.prepend(words.join(u' '));
    for (const QString &word : std::as_const(wanted)) {
        if (const auto places = block.placesOf(word); !places.isEmpty())
            return places.first();
    }
    return {};
}

QString snippetOf(const QString &text, TextSpan hit)
{
    qsizetype from = std::max<qsizetype>(0, hit.offset - snippetReach);
    qsizetype to = std::min(text.size(), hit.offset + hit.length + snippetReach);
    while (from > 0 && from < hit.offset && !text.at(from - 1).isSpace())
        ++from;
    while (to < text.size() && to > hit.offset + hit.length && !text.at(to).isSpace())
        --to;
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < text.size() ? u" …"_s : QString();
    return before + text.mid(from, to - from) + after;
}

} // namespace

GuidanceSearch::GuidanceSearch(const QList<GuidancePage> &pages)
{
    for (const GuidancePage &page : pages) {
        Entry entry{page.id, FoldedText(page.title), foldForSearch(page.summary), {}};
        for (const MarkdownBlock &block : markdownBlocks(page.markdown)) {
            if (block.kind != MarkdownBlockKind::Title)
                entry.blocks.append(FoldedText(block.text));
        }
        m_entries.append(entry);
    }
}

QList<GuidanceHit> GuidanceSearch::find(const QString &typed) const
{
    const QStringList words = wordsToFind(typed);
    if (words.isEmpty())
        return {};

    QList<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (const int sum = weight(entry, words); sum > 0)
            found.append({sum, &entry});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &std::pair<int, const Entry *>::first);

    QList<GuidanceHit> hits;
    for (const auto &[sum, entry] : found)
        hits.append(hitIn(*entry, words));
    return hits;
}

// 0 when one of the words is nowhere on the page.
int GuidanceSearch::weight(const Entry &entry, const QStringList &words)
{
    int sum = 0;
    for (const QString &word : words) {
        int inBody = 0;
        for (const FoldedText &block : entry.blocks)
            inBody += weightIn(block.folded(), word);
        int ofWord = std::min(inBody, mostCounted * wordStartWeight);
        if (entry.title.folded().contains(word))
            ofWord += titleWeight;
        if (entry.foldedSummary.contains(word))
            ofWord += summaryWeight;
        if (ofWord == 0)
            return 0;
        sum += ofWord;
    }
    return sum;
}

// Shows the block that holds most of the words, the first of several.
GuidanceHit GuidanceSearch::hitIn(const Entry &entry, const QStringList &words)
{
    const auto best =
        std::ranges::max_element(entry.blocks, std::ranges::less(), [&words](const auto &block) {
            return wordsHeldBy(block.folded(), words);
        });
    const QString snippet =
        best == entry.blocks.end() ? QString() : snippetOf(best->text(), placeToShow(*best, words));
    return {entry.pageId, entry.title.text(), snippet, marksIn(entry.title.text(), words),
            marksIn(snippet, words)};
}

} // namespace unknot
