// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperForm.h"

#include "documents/PageFlow.h"
#include "documents/TickBox.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In mm.
constexpr qreal writingHeight = 7.2; // of a line that is written on by hand
constexpr qreal gap = 4;             // between two places in a row
constexpr qreal lineGap = 1.5;       // between a label and its line

struct PaperForm
{
    Q_DECLARE_TR_FUNCTIONS(PaperForm)
};

std::shared_ptr<const TextBlock> bodyText(const PageFlow &flow, const QString &words, qreal width)
{
    return std::make_shared<const TextBlock>(words, PaperRole::Body, flow.style(), width);
}

qreal widthOf(const PageFlow &flow, const QString &words)
{
    const QFontMetricsF metrics(flow.style().font(PaperRole::Body));
    return metrics.horizontalAdvance(words) + flow.style().mm(0.5);
}

// One place of a row.
struct Place
{
    std::shared_ptr<const TextBlock> label;
    qreal left;
    qreal labelWidth;
    qreal right;
};

QList<Place> placesOf(const PageFlow &flow, const QList<Blank> &blanks, qreal indent)
{
    constexpr qreal mostForLabel = 0.6;
    const qreal between = flow.style().mm(gap);
    const qreal shares = std::accumulate(blanks.begin(), blanks.end(), qreal(0),
                                         [](qreal sum, const Blank &b) { return sum + b.share; });
    const qreal room =
        flow.whole().width - indent - static_cast<qreal>(blanks.size() - 1) * between;
    QList<Place> places;
    qreal left = indent;
    for (const Blank &blank : blanks) {
        const qreal width = room * blank.share / shares;
        const qreal labelWidth = std::min(widthOf(flow, blank.label), mostForLabel * width);
        places << Place{bodyText(flow, blank.label, labelWidth), left, labelWidth, left + width};
        left += width + between;
    }
    return places;
}

} // namespace

void layBlanks(PageFlow &flow, const QList<Blank> &blanks, qreal indent)
{
    const PaperStyle style = flow.style();
    const QList<Place> places = placesOf(flow, blanks, indent);
    qreal height = style.mm(writingHeight);
    for (const Place &place : places)
        height = std::max(height, place.label->height());
    flow.block(height, flow.whole(), [=](QPainter &painter, const QRectF &rect) {
        for (const Place &place : places) {
            const qreal y = rect.bottom() - style.mm(1);
            place.label->paint(painter,
                               {rect.left() + place.left, rect.bottom() - place.label->height()});
            const qreal from = place.labelWidth > style.mm(lineGap)
                                   ? place.left + place.labelWidth + style.mm(lineGap)
                                   : place.left;
            painter.setPen(QPen(style.pen(), style.mm(0.2)));
            painter.drawLine(QPointF(rect.left() + from, y), QPointF(rect.left() + place.right, y));
        }
    });
}

void layTick(PageFlow &flow, const QString &words, qreal indent)
{
    const PaperStyle style = flow.style();
    const qreal across = TickBox::advance(style);
    const auto block = bodyText(flow, words, flow.whole().width - indent - across);
    flow.block(block->height() + style.mm(0.8), flow.whole(),
               [=](QPainter &painter, const QRectF &rect) {
                   const QPointF corner(rect.left() + indent, rect.top());
                   TickBox::paint(painter, style, corner, block->lineHeight());
                   block->paint(painter, corner + QPointF(across, 0));
               });
}

void layChoices(PageFlow &flow, const QString &label, const QStringList &choices, qreal indent)
{
    struct Choice
    {
        std::shared_ptr<const TextBlock> words;
        QPointF corner;
    };
    const PaperStyle style = flow.style();
    const qreal across = TickBox::advance(style);
    const qreal lineHeight = style.lineHeight(PaperRole::Body) + style.mm(0.8);
    const qreal right = flow.whole().width;
    const qreal labelWidth = std::min(widthOf(flow, label), (right - indent) / 2);
    const auto labelBlock = bodyText(flow, label, labelWidth);
    const qreal start = indent + labelWidth + style.mm(gap);
    QList<Choice> placed;
    QPointF corner(start, 0);
    for (const QString &choice : choices) {
        const qreal width = std::min(widthOf(flow, choice), right - start - across);
        if (corner.x() > start && corner.x() + across + width > right)
            corner = {start, corner.y() + lineHeight};
        placed << Choice{bodyText(flow, choice, width), corner};
        corner.rx() += across + width + style.mm(gap);
    }
    flow.block(std::max(labelBlock->height(), corner.y() + lineHeight), flow.whole(),
               [=](QPainter &painter, const QRectF &rect) {
                   labelBlock->paint(painter, rect.topLeft() + QPointF(indent, 0));
                   for (const Choice &choice : placed) {
                       const QPointF at = rect.topLeft() + choice.corner;
                       TickBox::paint(painter, style, at, choice.words->lineHeight());
                       choice.words->paint(painter, at + QPointF(across, 0));
                   }
               });
}

void layYesNo(PageFlow &flow, const QString &question)
{
    const PaperStyle style = flow.style();
    const qreal across = TickBox::advance(style);
    QList<std::shared_ptr<const TextBlock>> answers;
    QList<qreal> widths;
    qreal taken = 0;
    for (const QString &answer : {PaperForm::tr("Yes"), PaperForm::tr("No")}) {
        const qreal width = widthOf(flow, answer);
        answers << bodyText(flow, answer, width);
        widths << across + width + style.mm(gap);
        taken += widths.last();
    }
    const auto block = bodyText(flow, question, flow.whole().width - taken - style.mm(gap));
    flow.block(block->height() + style.mm(1.2), flow.whole(),
               [=](QPainter &painter, const QRectF &rect) {
                   block->paint(painter, rect.topLeft());
                   QPointF at(rect.right() - taken + style.mm(gap), rect.top());
                   for (qsizetype i = 0; i < answers.size(); ++i) {
                       TickBox::paint(painter, style, at, answers.at(i)->lineHeight());
                       answers.at(i)->paint(painter, at + QPointF(across, 0));
                       at.rx() += widths.at(i);
                   }
               });
}

} // namespace unknot
