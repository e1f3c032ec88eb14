// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/GuidancePage.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

// A page that holds all the words searched for, with the place that shows it best.
struct GuidanceHit
{
    QString pageId;
    QString title;
    QString snippet; // plain text from the page, at most some 140 characters
    int offset = 0;  // of the hit in the snippet, in UTF-16 units
    int length = 0;  // 0 when the words are in the title only

    bool operator==(const GuidanceHit &) const = default;
};

// Text folded for searching that still knows where each folded character came from.
struct FoldedText
{
    QString text;
    QString folded;
    QList<qsizetype> origins; // for each folded character its place in text, and the end at last
};

// Finds words in the guidance, ignoring letter case and accents; a title counts most, then the
// summary, then how often a word occurs. Holds its own copy of the words; never reads files.
class GuidanceSearch
{
public:
    explicit GuidanceSearch(const QList<GuidancePage> &pages);

    // Best first, at most one hit a page; pages of equal weight keep the order of contents. Empty
    // for a text without letters or digits.
    [[nodiscard]] QList<GuidanceHit> find(const QString &text) const;

private:
    struct Entry
    {
        QString pageId;
        FoldedText title;
        QString foldedSummary;
        QList<FoldedText> blocks; // all but the title
    };

    [[nodiscard]] static int weight(const Entry &entry, const QStringList &words);
    [[nodiscard]] static GuidanceHit hitIn(const Entry &entry, const QStringList &words);

    QList<Entry> m_entries;
};

} // namespace unknot
