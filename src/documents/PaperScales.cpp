// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperScales.h"

#include "documents/PageFlow.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace unknot {

namespace {

// In mm.
constexpr qreal labelWidth = 36;
constexpr qreal endsLeft = 21;
constexpr qreal rowHeight = 7.2;
constexpr qreal between = 6; // before and after

constexpr int highest = 10;

struct PaperScales
{
    Q_DECLARE_TR_FUNCTIONS(PaperScales)
};

// Where the numbers of the two times stand.
std::array<PageFlow::Column, 2> timesOf(const PageFlow &flow)
{
    const PaperStyle &style = flow.style();
    const qreal left = style.mm(labelWidth);
    const qreal width = (flow.whole().width - left - style.mm(between)) / 2;
    return {{{left, width}, {left + width + style.mm(between), width}}};
}

void paintNumbers(QPainter &painter, const PaperStyle &style, const QRectF &rect)
{
    const qreal step = rect.width() / (highest + 1);
    const qreal line = style.lineHeight(PaperRole::Body);
    for (int number = 0; number <= highest; ++number) {
        TextBlock(QString::number(number), PaperRole::Body, style, step, Qt::AlignHCenter)
            .paint(painter, {rect.left() + number * step, rect.center().y() - line / 2});
    }
}

void layHeads(PageFlow &flow)
{
    const auto [before, after] = timesOf(flow);
    const PageFlow::Place start = flow.place();
    flow.text(PaperScales::tr("Before"), PaperRole::TableHead, before, Qt::AlignHCenter);
    flow.moveTo(start);
    flow.text(PaperScales::tr("After"), PaperRole::TableHead, after, Qt::AlignHCenter);
}

void layScale(PageFlow &flow, const PaperScale &scale)
{
    const PaperStyle style = flow.style();
    const auto times = timesOf(flow);
    flow.block(style.mm(rowHeight), flow.whole(), [=](QPainter &painter, const QRectF &rect) {
        const qreal left = style.mm(endsLeft);
        const TextBlock label(scale.label, PaperRole::Strong, style, left);
        const TextBlock ends(scale.ends, PaperRole::Small, style, style.mm(labelWidth) - left);
        label.paint(painter, {rect.left(), rect.center().y() - label.height() / 2});
        ends.paint(painter, {rect.left() + left, rect.center().y() - ends.height() / 2});
        for (const PageFlow::Column &time : times) {
            paintNumbers(painter, style,
                         {rect.left() + time.left, rect.top(), time.width, rect.height()});
        }
        painter.setPen(QPen(style.rule(), style.mm(0.2)));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    });
}

} // namespace

void layScales(PageFlow &flow, const QList<PaperScale> &scales)
{
    flow.keepTogether(flow.style().lineHeight(PaperRole::TableHead) + flow.style().mm(rowHeight));
    layHeads(flow);
    for (const PaperScale &scale : scales)
        layScale(flow, scale);
}

} // namespace unknot
