// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/NameTable.h"

#include "domain/SearchKey.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Names and text are cut alike, so that it does not matter where no plural was: "pelvis",
// "sacrums".
QString inSingular(const QString &word)
{
    constexpr qsizetype shortest = 4;
    const bool isPlural = word.size() >= shortest && word.endsWith(u's') && !word.endsWith("ss"_L1);
    return isPlural ? word.chopped(1) : word;
}

bool isArticle(const QString &word)
{
    return word == "the"_L1 || word == "a"_L1 || word == "an"_L1;
}

} // namespace

QStringList NameTable::wordsOf(const QString &text)
{
    QStringList words;
    for (const QString &word : searchWords(text)) {
        if (!isArticle(word))
            words << inSingular(word);
    }
    return words;
}

void NameTable::add(const QString &id, const QStringList &names)
{
    for (const QString &name : names) {
        const QStringList words = wordsOf(name);
        const QString key = words.join(u' ');
        if (key.isEmpty() || m_ids.contains(key))
            continue;
        m_ids.insert(key, id);
        m_longest = std::max(m_longest, words.size());
    }
}

NameTable::Hit NameTable::longestAt(const QStringList &words, qsizetype at) const
{
    QString name;
    Hit longest;
    const qsizetype end = std::min(words.size(), at + m_longest);
    for (qsizetype i = at; i < end; ++i) {
        name += (i > at ? u" "_s : QString()) + words.at(i);
        const auto found = m_ids.constFind(name);
        if (found != m_ids.constEnd())
            longest = {*found, at, i - at + 1};
    }
    return longest;
}

// "Upper" in "upper and mid back": the name's other words stand behind its neighbour.
NameTable::Hit NameTable::sharedAt(const QStringList &words, qsizetype at) const
{
    if (at + 3 >= words.size() || words.at(at + 1) != "and"_L1)
        return {};
    const Hit neighbour = longestAt(words, at + 2);
    if (neighbour.words < 2)
        return {};
    const QStringList whole = words.mid(at, 1) + words.mid(at + 3, neighbour.words - 1);
    return {m_ids.value(whole.join(u' ')), at, 2};
}

QList<NameTable::Hit> NameTable::hitsIn(const QStringList &words) const
{
    QList<Hit> hits;
    for (qsizetype at = 0; at < words.size();) {
        Hit hit = sharedAt(words, at);
        if (hit.id.isEmpty())
            hit = longestAt(words, at);
        if (!hit.id.isEmpty())
            hits << hit;
        at += std::max<qsizetype>(hit.words, 1);
    }
    return hits;
}

} // namespace unknot
