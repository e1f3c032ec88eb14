// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/GuidancePaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperParts.h"
#include "documents/PaperTable.h"
#include "knowledge/GuidanceMarkdown.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal itemIndent = 5.5; // mm
constexpr qreal betweenItems = 0.8;
constexpr qreal belowParagraph = 2;

std::shared_ptr<const TextBlock> wordsOf(const PageFlow &flow, const MarkdownBlock &block,
                                         PaperRole role, qreal width)
{
    return std::make_shared<const TextBlock>(block.text, block.strong, role, flow.style(), width);
}

void layItem(PageFlow &flow, const MarkdownBlock &item, PaperRole role)
{
    const qreal indent = flow.style().mm(itemIndent);
    const qreal left = item.depth * indent;
    const PageFlow::Column column{left + indent, flow.whole().width - left - indent};
    const auto lines = wordsOf(flow, item, role, column.width);
    flow.keepTogether(PageFlow::keptAtStart(*lines));
    const PageFlow::Place start = flow.place();
    flow.text(item.number.isEmpty() ? u"•"_s : item.number, role, {left, indent});
    flow.moveTo(start);
    flow.text(lines, column);
    flow.space(flow.style().mm(betweenItems));
}

// Rows of a table from `first` on; how many they are.
qsizetype layRows(PageFlow &flow, const QList<MarkdownBlock> &blocks, qsizetype first)
{
    PaperTable table{blocks.at(first).cells, {}};
    qsizetype next = first + 1;
    for (; next < blocks.size() && blocks.at(next).kind == MarkdownBlockKind::TableRow; ++next) {
        QStringList cells = blocks.at(next).cells;
        cells.resize(table.headers.size());
        table.rows << cells;
    }
    layTable(flow, table);
    flow.space(flow.style().mm(belowParagraph));
    return next - first;
}

} // namespace

GuidancePaper::GuidancePaper(PracticeProfile practice, GuidancePage page)
    : m_practice(std::move(practice))
    , m_page(std::move(page))
{
}

void GuidancePaper::lay(PageFlow &flow) const
{
    layHead(flow, m_page.title, m_page.leaflet ? tr("For our clients") : tr("For the therapist"),
            m_practice, {});
    flow.space(flow.style().mm(3));
    const QList<MarkdownBlock> blocks = markdownBlocks(m_page.markdown);
    PaperRole role = PaperRole::Reading;
    for (qsizetype i = 1; i < blocks.size(); ++i) { // the title is at the head
        const MarkdownBlock &block = blocks.at(i);
        switch (block.kind) {
        case MarkdownBlockKind::Title:
        case MarkdownBlockKind::Heading:
            // Sources close a page: to be looked up, not read.
            role = isSources(block.text) ? PaperRole::Small : PaperRole::Reading;
            layHeading(flow, block.text);
            break;
        case MarkdownBlockKind::Paragraph:
            if (blocks.at(i - 1).kind == MarkdownBlockKind::ListItem)
                flow.space(flow.style().mm(belowParagraph - betweenItems));
            flow.text(wordsOf(flow, block, role, flow.whole().width), flow.whole());
            flow.space(flow.style().mm(belowParagraph));
            break;
        case MarkdownBlockKind::ListItem:
            layItem(flow, block, role);
            break;
        case MarkdownBlockKind::TableRow:
            i += layRows(flow, blocks, i) - 1;
            break;
        }
    }
}

// The markdown is kept without anchors.
bool GuidancePaper::isSources(const QString &heading) const
{
    return m_page.passages.contains(GuidancePassage{u"sources"_s, heading});
}

} // namespace unknot
