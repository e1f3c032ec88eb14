// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ReportPaper.h"

#include "documents/BarPainter.h"
#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"

#include <QPainter>

namespace unknot {

namespace {

constexpr qreal chartHeight = 62; // mm

void layBars(PageFlow &flow, const Bars &bars)
{
    const QFont font = flow.style().font(PaperRole::Small);
    flow.space(flow.style().mm(4));
    flow.block(flow.style().mm(chartHeight), flow.whole(),
               [bars, font](QPainter &painter, const QRectF &rect) {
                   BarPainter(bars, font, painter.device())
                       .paint(painter, rect, Palette::of(Scheme::Light));
               });
}

} // namespace

ReportPaper::ReportPaper(ReportPaperInput input)
    : m_input(std::move(input))
{
}

QString ReportPaper::title() const
{
    return inARow({m_input.title, m_input.practice.name});
}

void ReportPaper::lay(PageFlow &flow) const
{
    layHead(flow, m_input.title, m_input.period, m_input.practice, printedWords(m_input.printed));
    flow.space(flow.style().mm(4));
    if (!m_input.summary.isEmpty())
        layParagraph(flow, m_input.summary);
    if (m_input.table.rows.isEmpty())
        return layParagraph(flow, m_input.empty);
    if (!m_input.bars.bars.isEmpty())
        layBars(flow, m_input.bars);
    flow.space(flow.style().mm(4));
    layTable(flow, m_input.table);
    if (!m_input.note.isEmpty()) {
        flow.space(flow.style().mm(3));
        flow.text(m_input.note, PaperRole::Muted, flow.whole());
    }
}

} // namespace unknot
