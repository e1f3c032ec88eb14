// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TickColumns.h"

#include "documents/PageFlow.h"
#include "documents/TickBox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace unknot {

namespace {

constexpr qsizetype columns = 3;

// In mm.
constexpr qreal columnGap = 5;
constexpr qreal itemGap = 0.5;
constexpr qreal blankHeight = 5.6;
constexpr qreal groupGap = 3.4;
constexpr qreal lineGap = 1.2; // between the blank's label and its line

// One group, measured for a column.
struct Column
{
    std::shared_ptr<QList<TextBlock>> texts; // heading, items, blank's label
    qreal blankFrom = 0;                     // where its line begins
    qreal height = 0;
};

qreal columnWidth(const PageFlow &flow)
{
    const auto gaps = static_cast<qreal>(columns - 1);
    return (flow.whole().width - gaps * flow.style().mm(columnGap)) / columns;
}

Column measured(const PageFlow &flow, const TickGroup &group)
{
    const PaperStyle &style = flow.style();
    const qreal width = columnWidth(flow);
    Column column{std::make_shared<QList<TextBlock>>(), 0, 0};
    const auto add = [&](const QString &words, PaperRole role, qreal indent) {
        column.texts->emplaceBack(words, role, style, width - indent);
        return column.texts->last().height();
    };
    column.height = add(group.heading, PaperRole::Strong, 0);
    for (const QString &item : group.items)
        column.height += add(item, PaperRole::Compact, TickBox::advance(style)) + style.mm(itemGap);
    add(group.blank, PaperRole::Small, 0);
    column.blankFrom = QFontMetricsF(style.font(PaperRole::Small)).horizontalAdvance(group.blank) +
                       style.mm(lineGap);
    column.height += style.mm(blankHeight + groupGap);
    return column;
}

QList<Column> measured(const PageFlow &flow, const QList<TickGroup> &groups)
{
    QList<Column> found;
    for (const TickGroup &group : groups)
        found << measured(flow, group);
    return found;
}

// How many of the groups, from `first` on, one column of that height takes; one at the least.
qsizetype fitting(const QList<Column> &groups, qsizetype first, qreal height)
{
    qreal y = 0;
    qsizetype next = first;
    while (next < groups.size() && (next == first || y + groups.at(next).height <= height))
        y += groups.at(next++).height;
    return next - first;
}

bool fitsIn(const QList<Column> &groups, qsizetype first, qreal height)
{
    for (qsizetype column = 0; column < columns && first < groups.size(); ++column)
        first += fitting(groups, first, height);
    return first >= groups.size();
}

// The least height at which all groups from `first` on stand in the columns.
qreal leastHeight(const QList<Column> &groups, qsizetype first)
{
    qreal least = 0;
    qreal enough = 0;
    for (qsizetype i = first; i < groups.size(); ++i) {
        least = std::max(least, groups.at(i).height);
        enough += groups.at(i).height;
    }
    constexpr int halvings = 20;
    for (int i = 0; i < halvings; ++i) {
        const qreal middle = (least + enough) / 2;
        (fitsIn(groups, first, middle) ? enough : least) = middle;
    }
    return enough;
}

void paintGroup(QPainter &painter, const QRectF &rect, const Column &column,
                const PaperStyle &style)
{
    const QList<TextBlock> &texts = *column.texts;
    const qreal across = TickBox::advance(style);
    QPointF at = rect.topLeft();
    texts.first().paint(painter, at);
    at.ry() += texts.first().height();
    for (qsizetype i = 1; i + 1 < texts.size(); ++i) {
        TickBox::paint(painter, style, at, texts.at(i).lineHeight());
        texts.at(i).paint(painter, at + QPointF(across, 0));
        at.ry() += texts.at(i).height() + style.mm(itemGap);
    }
    const qreal bottom = at.y() + style.mm(blankHeight);
    texts.last().paint(painter, {at.x(), bottom - texts.last().lineHeight()});
    painter.setPen(QPen(style.pen(), style.mm(0.2)));
    const qreal y = bottom - style.mm(0.8);
    painter.drawLine(QPointF(at.x() + column.blankFrom, y), QPointF(rect.right(), y));
}

} // namespace

void layTickColumns(PageFlow &flow, const QList<TickGroup> &groups)
{
    const PaperStyle style = flow.style();
    const QList<Column> measures = measured(flow, groups);
    const qreal width = columnWidth(flow);
    qsizetype next = 0;
    while (next < measures.size()) {
        const qreal wanted = leastHeight(measures, next);
        flow.keepTogether(wanted);
        const qreal height = std::min(wanted, flow.room() - style.mm(0.1)); // whatever rounds
        const PageFlow::Place start = flow.place();
        PageFlow::Place end = start;
        for (qsizetype column = 0; column < columns && next < measures.size(); ++column) {
            const qreal left = static_cast<qreal>(column) * (width + style.mm(columnGap));
            flow.moveTo(start);
            for (qsizetype count = fitting(measures, next, height); count > 0; --count, ++next) {
                flow.block(measures.at(next).height, {left, width},
                           [=, group = measures.at(next)](QPainter &painter, const QRectF &rect) {
                               paintGroup(painter, rect, group, style);
                           });
            }
            flow.moveToLater(end, flow.place());
            end = flow.place();
        }
    }
}

qreal heightOfTickColumns(const PageFlow &flow, const QList<TickGroup> &groups)
{
    return leastHeight(measured(flow, groups), 0);
}

} // namespace unknot
