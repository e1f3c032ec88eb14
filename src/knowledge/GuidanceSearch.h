// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/FoldedText.h"
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
    QString snippet;            // plain text from the page, at most some 140 characters
    QList<TextSpan> titleMarks; // the words found, in the title
    QList<TextSpan> marks;      // and in the snippet; none where they are in the title only

    bool operator==(const GuidanceHit &) const = default;
};

// Finds words in the guidance, ignoring letter case and accents; a title counts most, then the
// summary, then how often a word occurs. Holds its own copy of the words; never reads files.
class GuidanceSearch
{
public:
    explicit GuidanceSearch(const QList<GuidancePage> &pages);

    // Best first, at most one hit a page; pages of equal weight keep the order of contents. Empty
    // for a text without letters or digits.
    [[nodiscard]] QList<GuidanceHit> find(const QString &typed) const;

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
