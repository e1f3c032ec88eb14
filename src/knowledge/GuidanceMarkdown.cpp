// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/GuidanceMarkdown.h"

#include <QRegularExpression>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QRegularExpression &linkPattern()
{
    static const QRegularExpression pattern(u"\\[([^\\]]*)\\]\\(([^)]*)\\)"_s);
    return pattern;
}

const QRegularExpression &anchorPattern()
{
    static const QRegularExpression pattern(u"(?<=\\S)[ \\t]+\\{#([a-z0-9]+(?:-[a-z0-9]+)*)\\}$"_s,
                                            QRegularExpression::MultilineOption);
    return pattern;
}

QString withoutLinksAndCode(QString markdown)
{
    markdown.replace(linkPattern(), u"\\1"_s);
    markdown.remove(u'`');
    return markdown.simplified();
}

QStringList cellsOf(const QString &line)
{
    QStringList cells;
    for (const QString &cell : line.sliced(1).chopped(line.endsWith(u'|') ? 1 : 0).split(u'|'))
        cells << withoutLinksAndCode(cell).remove(u"**"_s);
    return cells;
}

bool isRowOfDashes(const QString &line)
{
    static const QRegularExpression pattern(u"^\\|[-:| ]+$"_s);
    return pattern.match(line).hasMatch();
}

MarkdownBlock headingOf(const QRegularExpressionMatch &match, int number)
{
    const bool isTitle = match.capturedLength(1) == 1;
    MarkdownBlock block{isTitle ? MarkdownBlockKind::Title : MarkdownBlockKind::Heading,
                        match.captured(2), number};
    if (const auto anchor = anchorPattern().match(block.text); anchor.hasMatch()) {
        block.anchor = anchor.captured(1);
        block.text.truncate(anchor.capturedStart());
    }
    return block;
}

// The line as the start of a block, its text as written; a paragraph when nothing marks it as
// something else. Four spaces make a list within a list.
MarkdownBlock blockOf(const QString &raw, int number)
{
    static const QRegularExpression heading(u"^(#+)\\s+(.*)$"_s);
    static const QRegularExpression item(u"^( *)(?:[-*]|(\\d+\\.))\\s+(.*)$"_s);
    const QString line = raw.trimmed();
    if (const auto match = heading.match(line); match.hasMatch())
        return headingOf(match, number);
    if (const auto match = item.match(raw); match.hasMatch()) {
        MarkdownBlock block{MarkdownBlockKind::ListItem, match.captured(3), number};
        block.number = match.captured(2);
        block.depth = static_cast<int>(match.capturedLength(1)) / 4;
        return block;
    }
    MarkdownBlock block{MarkdownBlockKind::Paragraph, line, number};
    if (line.startsWith(u'|')) {
        block.kind = MarkdownBlockKind::TableRow;
        block.cells = cellsOf(line);
    }
    return block;
}

bool canGoOn(const MarkdownBlock &block)
{
    return block.kind == MarkdownBlockKind::Paragraph || block.kind == MarkdownBlockKind::ListItem;
}

// From words as written to plain ones.
void makePlain(MarkdownBlock &block)
{
    if (block.kind == MarkdownBlockKind::TableRow) {
        QStringList filled = block.cells;
        filled.removeAll(QString());
        block.text = filled.join(u" · "_s);
        return;
    }
    const QStringList parts = withoutLinksAndCode(block.text).split(u"**"_s);
    block.text.clear();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i % 2 == 1 && !parts.at(i).isEmpty())
            block.strong.append({block.text.size(), parts.at(i).size()});
        block.text += parts.at(i);
    }
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
        MarkdownBlock block = blockOf(raw, number);
        if (!afterGap && block.kind == MarkdownBlockKind::Paragraph && canGoOn(blocks.last()))
            blocks.last().text += u' ' + block.text;
        else
            blocks.append(block);
        afterGap = false;
    }
    for (MarkdownBlock &block : blocks)
        makePlain(block);
    return blocks;
}

QString withoutAnchors(QString markdown)
{
    return markdown.remove(anchorPattern());
}

} // namespace unknot
