// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

// Finds names within free words, the longest that fits, ignoring letter case, accents, the plural
// and "the". Holds folded words only; does not know what the names stand for.
class NameTable
{
public:
    struct Hit
    {
        QString id;
        qsizetype at = 0;    // its first word
        qsizetype words = 0; // how many it takes

        bool operator==(const Hit &) const = default;
    };

    // Words as names are compared by: folded, in the singular, without articles.
    [[nodiscard]] static QStringList wordsOf(const QString &text);

    // A name that is there already keeps its first id.
    void add(const QString &id, const QStringList &names);

    // Every name in the words, in their order; "upper and mid back" has both.
    [[nodiscard]] QList<Hit> hitsIn(const QStringList &words) const;

private:
    [[nodiscard]] Hit longestAt(const QStringList &words, qsizetype at) const;
    [[nodiscard]] Hit sharedAt(const QStringList &words, qsizetype at) const;

    QHash<QString, QString> m_ids; // by the name's words, joined by a space
    qsizetype m_longest = 0;       // words of the longest name
};

} // namespace unknot
