// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/GuidanceSearch.h"

#include "domain/SearchKey.h"
#include "knowledge/GuidanceMarkdown.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int titleWeight = 100;
constexpr int summaryWeight = 20;
constexpr int wordStartWeight = 2;
constexpr int mostCounted = 10; // occurrences of a word in a page; a long page should not win by it
constexpr qsizetype snippetReach = 60; // characters shown either side of a hit

struct Span
{
    qsizetype offset = 0;
    qsizetype length = 0;
};

// Character by character, because the folded text may be longer or shorter than the text.
FoldedText fold(const QString &text)
{
    FoldedText result{text, {}, {}};
    for (qsizetype at = 0; at < text.size();) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const qsizetype units = pair ? 2 : 1;
        const QString piece = foldForSearch(text.mid(at, units));
        result.folded += piece;
        result.origins.insert(result.origins.size(), piece.size(), at);
        at += units;
    }
    result.origins.append(text.size());
    return result;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

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

// Where the word stands in the text as written; at the start of a word rather than inside one.
std::optional<Span> placeOf(const FoldedText &text, const QString &word)
{
    qsizetype first = -1;
    for (qsizetype at = text.folded.indexOf(word); at >= 0;
         at = text.folded.indexOf(word, at + 1)) {
        if (first < 0)
            first = at;
        if (isWordStart(text.folded, at)) {
            first = at;
            break;
        }
    }
    if (first < 0)
        return std::nullopt;
    const qsizetype start = text.origins.at(first);
    qsizetype behind = first + word.size();
    while (behind < text.folded.size() && text.origins.at(behind) == text.origins.at(behind - 1))
        ++behind; // one letter may fold to two: show it whole
    return Span{start, text.origins.at(behind) - start};
}

GuidanceHit snippetOf(const QString &text, Span hit)
{
    qsizetype from = std::max<qsizetype>(0, hit.offset - snippetReach);
    qsizetype to = std::min(text.size(), hit.offset + hit.length + snippetReach);
    while (from > 0 && from < hit.offset && !text.at(from - 1).isSpace())
        ++from;
    while (to < text.size() && to > hit.offset + hit.length && !text.at(to).isSpace())
        --to;
    const QString before = from > 0 ? u"… "_s : QString();
    const QString after = to < text.size() ? u" …"_s : QString();
    return {{},
            {},
            before + text.mid(from, to - from) + after,
            static_cast<int>(before.size() + hit.offset - from),
            static_cast<int>(hit.length)};
}

} // namespace

GuidanceSearch::GuidanceSearch(const QList<GuidancePage> &pages)
{
    for (const GuidancePage &page : pages) {
        Entry entry{page.id, fold(page.title), foldForSearch(page.summary), {}};
        for (const MarkdownBlock &block : markdownBlocks(page.markdown)) {
            if (block.kind != MarkdownBlockKind::Title)
                entry.blocks.append(fold(block.text));
        }
        m_entries.append(entry);
    }
}

QList<GuidanceHit> GuidanceSearch::find(const QString &text) const
{
    const QStringList words = foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    const bool meansSomething = std::ranges::any_of(words, [](const QString &word) {
        return std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
    });
    if (!meansSomething)
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
            inBody += weightIn(block.folded, word);
        int ofWord = std::min(inBody, mostCounted * wordStartWeight);
        if (entry.title.folded.contains(word))
            ofWord += titleWeight;
        if (entry.foldedSummary.contains(word))
            ofWord += summaryWeight;
        if (ofWord == 0)
            return 0;
        sum += ofWord;
    }
    return sum;
}

// Shows the words together where they stand together, else the first of them that is found.
GuidanceHit GuidanceSearch::hitIn(const Entry &entry, const QStringList &words)
{
    const auto show = [&entry](const QString &wanted) -> std::optional<GuidanceHit> {
        for (const FoldedText &block : entry.blocks) {
            if (const auto place = placeOf(block, wanted))
                return snippetOf(block.text, *place);
        }
        return std::nullopt;
    };

    std::optional<GuidanceHit> hit = show(words.join(u' '));
    for (qsizetype i = 0; !hit && i < words.size(); ++i)
        hit = show(words.at(i));
    if (!hit)
        hit = snippetOf(entry.blocks.isEmpty() ? QString() : entry.blocks.first().text, {});
    hit->pageId = entry.pageId;
    hit->title = entry.title.text;
    return *hit;
}

} // namespace unknot
