// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/TextSpan.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

// What the guidance needs to know of a Markdown page without showing it: titles, links, passages
// and the plain words. Understands what our pages use (headings, lists, tables, bold, code, links),
// not all of Markdown; drawing a page on the screen is the work of QTextDocument.

struct MarkdownLink
{
    QString target;
    int line = 0; // from 1

    bool operator==(const MarkdownLink &) const = default;
};

// What a block of the page is, as far as reading it aloud would tell.
enum class MarkdownBlockKind { Title, Heading, Paragraph, ListItem, TableRow };

struct MarkdownBlock
{
    MarkdownBlockKind kind = MarkdownBlockKind::Paragraph;
    QString text;             // plain, one line; the cells of a row in a row
    int line = 0;             // from 1, where the block begins
    QString anchor{};         // of a heading written "## Words {#anchor}"
    QString number{};         // "2.", of an item in a numbered list
    int depth = 0;            // lists around the one that an item stands in
    QList<TextSpan> strong{}; // what is bold in `text`; empty for a row
    QStringList cells{};      // of a row

    bool operator==(const MarkdownBlock &) const = default;
};

[[nodiscard]] QList<MarkdownLink> markdownLinks(const QString &markdown);
[[nodiscard]] QList<MarkdownBlock> markdownBlocks(const QString &markdown);
// The page as other readers of Markdown know it.
[[nodiscard]] QString withoutAnchors(QString markdown);

} // namespace unknot
