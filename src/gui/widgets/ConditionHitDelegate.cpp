// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionHitDelegate.h"

#include "gui/Theme.h"
#include "gui/widgets/ChipPainter.h"
#include "models/Roles.h"

#include <QPainter>
#include <QStyle>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int gap = 10;
constexpr int rowHeight = 32;

// Draws as much of the text as fits and gives the place right of it.
int drawText(QPainter *painter, const QRect &area, const QFont &font, const QColor &color,
             const QString &text)
{
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width());
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return area.left() + painter->fontMetrics().horizontalAdvance(shown) + gap;
}

} // namespace

void ConditionHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                          option.widget);
    const Palette &palette = paletteOf(option.widget);
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const QString level = index.data(ChipRole).toString();
    painter->save();
    if (!level.isEmpty()) {
        const QString words = index.data(ChipTextRole).toString();
        QRect pill(QPoint(), chipSize(words, option.font).boundedTo(area.size()));
        pill.moveCenter(area.center());
        pill.moveRight(area.right());
        paintChip(*painter, pill, words, level, option.font, palette);
        area.setRight(pill.left() - gap);
    }
    QFont name = option.font;
    name.setWeight(option.state & QStyle::State_Selected ? QFont::DemiBold : QFont::Normal);
    const bool muted = index.data(MutedRole).toBool();
    area.setLeft(drawText(painter, area, name, palette.color(muted ? u"muted"_s : u"text"_s),
                          index.data(Qt::DisplayRole).toString()));
    if (area.width() > 3 * gap)
        (void)drawText(painter, area, smallFont(option.font), palette.color(u"muted"_s),
                       index.data(SubtitleRole).toString());
    painter->restore();
}

QSize ConditionHitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(rowHeight, option.fontMetrics.height() + 12)};
}

} // namespace unknot
