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
    static const QStringList words =
        u"a an and any are been currently day days diagnosed do does ever experience for from had "
        "has have history hours in is last months now of on or other past please suffer taking the "
        "to wear week weeks with year years you your"_s.split(u' ');
    static const QSet<QString> set(words.begin(), words.end());
    return set;
}

bool saysNothing(const QString &word)
{
    return emptyWords().contains(word) ||
           std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
}

// "Allergies" and "allergy", "rashes" and "rash", "bruises" and "bruise" begin alike.
QString withoutPlural(const QString &word)
{
    if (word.size() < 5 || !word.endsWith(u's'))
        return word;
    if (word.endsWith("ies"_L1))
        return word.chopped(3);
    const bool hissed = word.endsWith("shes"_L1) || word.endsWith("ches"_L1);
    return word.chopped(hissed ? 2 : 1);
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
        if (!saysNothing(word))
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

// Each word weighs the more, the fewer conditions have it; a name counts for more when it holds
// little else ("Rash" before a synonym that mentions one).
QList<CatalogueSearch::Ranked> CatalogueSearch::withSomeWords(const Query &query) const
{
    QHash<QString, double> weights;
    for (const QString &word : query.words) {
        const auto having = std::ranges::count_if(m_entries, [&](const Entry &entry) {
            return std::ranges::any_of(
                entry.names, [&](const Name &name) { return hasWordFrom(name.words, word); });
        });
        if (word.size() >= shortestPart && having > 0)
            weights.insert(word, 1.0 / static_cast<double>(having));
    }
    constexpr double finest = 1e6; // weights as whole numbers, to sort by
    QList<Ranked> found;
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        const Entry &entry = m_entries.at(at);
        Ranked best{at, 0, entry.onIntakeForm, 0};
        for (qsizetype i = 0; i < entry.names.size(); ++i) {
            const int rank = -static_cast<int>(finest * weightOf(entry.names.at(i), weights));
            if (rank < best.rank) {
                best.rank = rank;
                best.name = i;
            }
        }
        if (best.rank < 0)
            found.append(best);
    }
    return found;
}

double CatalogueSearch::weightOf(const Name &name, const QHash<QString, double> &weights)
{
    double sum = 0;
    double held = 0;
    for (auto word = weights.constBegin(); word != weights.constEnd(); ++word) {
        if (!hasWordFrom(name.words, word.key()))
            continue;
        sum += *word;
        held += 1;
    }
    return sum * (1 + held / static_cast<double>(name.words.size()));
}

QList<CatalogueSearch::Match> CatalogueSearch::find(const QString &text, qsizetype limit) const
{
    const auto bestFirst = [](const Ranked &ranked) {
        return std::tuple(ranked.rank, !ranked.onIntakeForm, ranked.condition);
    };
    const Query query = queryFor(text);
    if (query.folded.isEmpty() || limit <= 0)
        return {};
    QList<Ranked> found = withAllWords(query);
    std::ranges::sort(found, {}, bestFirst);
    if (found.isEmpty() || found.first().rank >= Spread) {
        QList<Ranked> partly = withSomeWords(query);
        std::ranges::sort(partly, {}, bestFirst);
        for (const Ranked &ranked : partly) {
            if (std::ranges::find(found, ranked.condition, &Ranked::condition) == found.end())
                found.append(ranked);
        }
    }
    QList<Match> matches;
    for (const Ranked &ranked : found.first(std::min(limit, found.size())))
        matches.append(
            {ranked.condition, m_entries.at(ranked.condition).names.at(ranked.name).text});
    return matches;
}

} // namespace unknot
