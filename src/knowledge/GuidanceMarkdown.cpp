// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/GuidanceMarkdown.h"

#include <QRegularExpression>
#include <QStringList>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    return pattern;
}

QString plainWords(QString text)
{
    text.replace(linkPattern(), u"\\1"_s);
    text.remove(u"**"_s);
    text.remove(u'`');
    return text.simplified();
}

QString plainRow(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.split(u'|', Qt::SkipEmptyParts))
        cells << plainWords(cell);
    cells.removeAll(QString());
    return cells.join(u" · "_s);
}

bool isRowOfDashes(const QString &line)
{
    static const QRegularExpression pattern(u"^\\|[-:| ]+$"_s);
    return pattern.match(line).hasMatch();
}

// The line as the start of a block; a paragraph when nothing marks it as something else.
MarkdownBlock blockOf(const QString &line, int number)
{
    static const QRegularExpression heading(u"^(#+)\\s+(.*)$"_s);
    static const QRegularExpression item(u"^(?:[-*]|\\d+\\.)\\s+(.*)$"_s);
    if (const auto match = heading.match(line); match.hasMatch()) {
        const auto kind =
            match.capturedLength(1) == 1 ? MarkdownBlockKind::Title : MarkdownBlockKind::Heading;
        return {kind, plainWords(match.captured(2)), number};
    }
    if (const auto match = item.match(line); match.hasMatch())
        return {MarkdownBlockKind::ListItem, plainWords(match.captured(1)), number};
    if (line.startsWith(u'|'))
        return {MarkdownBlockKind::TableRow, plainRow(line), number};
    return {MarkdownBlockKind::Paragraph, plainWords(line), number};
}

bool canGoOn(const MarkdownBlock &block)
{
    return block.kind == MarkdownBlockKind::Paragraph || block.kind == MarkdownBlockKind::ListItem;
}

} // namespace

QList<MarkdownLink> markdownLinks(const QString &markdown)
{
    QList<MarkdownLink> links;
    int number = 0;
    for (const QString &line : markdown.split(u'\n')) {
        ++number;
        for (const auto &match : linkPattern().globalMatch(line))
            links.append({match.captured(2).trimmed(), number});
    }
    return links;
}

QList<MarkdownBlock> markdownBlocks(const QString &markdown)
{
    QList<MarkdownBlock> blocks;
    bool afterGap = true;
    int number = 0;
    for (const QString &raw : markdown.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || isRowOfDashes(line)) {
            afterGap = true;
            continue;
        }
        MarkdownBlock block = blockOf(line, number);
        if (!afterGap && block.kind == MarkdownBlockKind::Paragraph && canGoOn(blocks.last()))
            blocks.last().text += u' ' + block.text;
        else
            blocks.append(block);
        afterGap = false;
    }
    return blocks;
}

} // namespace unknot
