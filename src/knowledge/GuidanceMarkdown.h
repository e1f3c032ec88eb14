// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot {

// What the guidance needs to know of a Markdown page without showing it: titles, links and the
// plain words. Understands what our pages use (headings, lists, tables, bold, code, links), not
// all of Markdown; drawing a page is the work of QTextDocument.

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
    QString text; // plain, one line
    int line = 0; // from 1, where the block begins

    bool operator==(const MarkdownBlock &) const = default;
};

[[nodiscard]] QList<MarkdownLink> markdownLinks(const QString &markdown);
[[nodiscard]] QList<MarkdownBlock> markdownBlocks(const QString &markdown);

} // namespace unknot
