// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

// A condition that fits what was typed, and the label or synonym by which it was found.
struct ConditionHit
{
    const Condition *condition = nullptr; // lives as long as the catalogue
    QString name;

    bool operator==(const ConditionHit &) const = default;
};

// Finds conditions by the words people use for them, ignoring letter case and accents. Holds folded
// words only, built once, so that a keystroke costs no folding; gives places in the list it was
// built from, never conditions.
class CatalogueSearch
{
public:
    struct Match
    {
        qsizetype condition = 0; // place in the list
        QString name;

        bool operator==(const Match &) const = default;
    };

    CatalogueSearch() = default;
    explicit CatalogueSearch(const QList<Condition> &conditions);

    // Best first, at most `limit`: the whole name, the label's beginning, its words' beginnings,
    // then the same with synonyms, then any part. Where no one name has all the words, conditions
    // follow that have the rarest of them. Among equals, conditions of the intake form come first,
    // then the order of the catalogue. Empty for a text without letters or digits.
    [[nodiscard]] QList<Match> find(const QString &text, qsizetype limit) const;

private:
    struct Name
    {
        QString text; // as written
        QString folded;
        QStringList words;
        bool isLabel = false;
    };
    struct Entry
    {
        QList<Name> names; // the label first
        bool onIntakeForm = false;
    };
    struct Query
    {
        QString folded;
        QStringList words; // endings of the plural cut off, words such as "the" left out
    };
    struct Ranked
    {
        qsizetype condition = 0;
        int rank = 0; // the lower, the better
        bool onIntakeForm = false;
        qsizetype name = 0;
    };

    [[nodiscard]] static Query queryFor(const QString &text);
    [[nodiscard]] static int rankOf(const Name &name, const Query &query);
    [[nodiscard]] static double weightOf(const Name &name, const QHash<QString, double> &weights);
    [[nodiscard]] QList<Ranked> withAllWords(const Query &query) const;
    [[nodiscard]] QList<Ranked> withSomeWords(const Query &query) const;

    QList<Entry> m_entries;
};

} // namespace unknot
