// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/CatalogueSearch.h"

#include "domain/SearchKey.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Ranks of a fit, best first; a synonym ranks behind the label in the same kind of fit.
enum Rank {
    Whole,
    LabelStart,
    LabelWords,
    SynonymStart,
    SynonymWords,
    Spread,
    LabelPart,
    SynonymPart
};
constexpr int noFit = 100;
constexpr qsizetype shortestPart = 3; // letters; shorter pieces are in everything

// Words of questions on paper that say nothing of the condition.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words{
        u"a"_s,         u"an"_s,        u"and"_s,    u"any"_s,  u"are"_s,  u"been"_s,
        u"currently"_s, u"diagnosed"_s, u"do"_s,     u"does"_s, u"ever"_s, u"experience"_s,
        u"for"_s,       u"from"_s,      u"had"_s,    u"has"_s,  u"have"_s, u"history"_s,
        u"in"_s,        u"is"_s,        u"of"_s,     u"on"_s,   u"or"_s,   u"other"_s,
        u"please"_s,    u"suffer"_s,    u"taking"_s, u"the"_s,  u"to"_s,   u"wear"_s,
        u"with"_s,      u"you"_s,       u"your"_s};
    return words;
}

// "Allergies" and "allergy", "bruises" and "bruise" begin alike.
QString withoutPlural(const QString &word)
{
    if (word.size() < 5)
        return word;
    if (word.endsWith("ies"_L1))
        return word.chopped(3);
    return word.endsWith(u's') ? word.chopped(1) : word;
}

bool hasWordFrom(const QStringList &words, const QString &start)
{
    return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(start); });
}

} // namespace

CatalogueSearch::CatalogueSearch(const QList<Condition> &conditions)
{
    m_entries.reserve(conditions.size());
    for (const Condition &condition : conditions) {
        Entry entry;
        entry.onIntakeForm = condition.onIntakeForm;
        for (const QString &text : QStringList{condition.label} + condition.synonyms) {
            const QStringList words = searchWords(text);
            entry.names.append({text, words.join(u' '), words, entry.names.isEmpty()});
        }
        m_entries.append(entry);
    }
}

CatalogueSearch::Query CatalogueSearch::queryFor(const QString &text)
{
    const QStringList all = searchWords(text);
    Query query{all.join(u' '), {}};
    for (const QString &word : all) {
        if (!emptyWords().contains(word))
            query.words << withoutPlural(word);
    }
    if (query.words.isEmpty())
        query.words = all;
    return query;
}

int CatalogueSearch::rankOf(const Name &name, const Query &query)
{
    if (name.folded == query.folded)
        return Whole;
    if (name.folded.startsWith(query.folded))
        return name.isLabel ? LabelStart : SynonymStart;
    const bool all = std::ranges::all_of(
        query.words, [&](const QString &word) { return hasWordFrom(name.words, word); });
    if (all)
        return name.isLabel ? LabelWords : SynonymWords;
    if (query.folded.size() >= shortestPart && name.folded.contains(query.folded))
        return name.isLabel ? LabelPart : SynonymPart;
    return noFit;
}

QList<CatalogueSearch::Ranked> CatalogueSearch::withAllWords(const Query &query) const
{
    QList<Ranked> found;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry &entry = m_entries.at(at);
        Ranked best{at, noFit, entry.onIntakeForm, 0};
        for (qsizetype i = 0; i < entry.names.size(); ++i) {
            const int rank = rankOf(entry.names.at(i), query);
            if (rank < best.rank) {
                best.rank = rank;
                best.name = i;
            }
        }
        const auto somewhere = [&](const QString &word) {
            return std::ranges::any_of(
                entry.names, [&](const Name &name) { return hasWordFrom(name.words, word); });
        };
        if (best.rank > Spread && std::ranges::all_of(query.words, somewhere)) {
            best.rank = Spread;
            best.name = 0;
        }
        if (best.rank < noFit)
            found.append(best);
    }
    return found;
}

QList<CatalogueSearch::Ranked> CatalogueSearch::withSomeWords(const Query &query) const
{
    constexpr int wordWeight = 10'000; // shared by all conditions that have the word
    QList<int> weights(m_entries.size(), 0);
    QList<qsizetype> names(m_entries.size(), 0);
    for (const QString &word : query.words) {
        QList<qsizetype> having;
        for (qsizetype at = 0; word.size() >= shortestPart && at < m_entries.size(); ++at) {
            const auto &own = m_entries.at(at).names;
            const auto name = std::ranges::find_if(
                own, [&](const Name &n) { return hasWordFrom(n.words, word); });
            if (name == own.end())
                continue;
            having << at;
            if (weights.at(at) == 0)
                names[at] = name - own.begin();
        }
        for (const qsizetype at : having)
            weights[at] += wordWeight / static_cast<int>(having.size());
    }
    QList<Ranked> found;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (weights.at(at) > 0)
            found.append({at, -weights.at(at), m_entries.at(at).onIntakeForm, names.at(at)});
    }
    return found;
}

QList<CatalogueSearch::Match> CatalogueSearch::find(const QString &text, qsizetype limit) const
{
    const Query query = queryFor(text);
    if (query.folded.isEmpty())
        return {};
    QList<Ranked> found = withAllWords(query);
    if (found.isEmpty())
        found = withSomeWords(query);
    std::ranges::sort(found, {}, [](const Ranked &ranked) {
        return std::tuple(ranked.rank, !ranked.onIntakeForm, ranked.condition);
    });
    QList<Match> matches;
    for (const Ranked &ranked : found.first(std::clamp<qsizetype>(limit, 0, found.size())))
        matches.append(
            {ranked.condition, m_entries.at(ranked.condition).names.at(ranked.name).text});
    return matches;
}

} // namespace unknot
