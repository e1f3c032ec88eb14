// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/AttentionDelegate.h"

#include "documents/Palette.h"
#include "gui/Theme.h"
#include "models/Roles.h"

#include <QPainter>
#include <QtMath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int lineGap = 2;
constexpr int signWidth = 26;
constexpr int signHeight = 20;
constexpr int textLeft = margin + signWidth + 16;

QFont linkFont(QFont font)
{
    if (font.pixelSize() > 1)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QString sentence(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().simplified();
}

// Room for the text. The scroll bar's is always left free: its coming must not move the lines.
int textWidth(const QStyleOptionViewItem &option)
{
    const QWidget *view = option.widget;
    const int bar = view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view);
    return view->width() - bar - textLeft - margin;
}

void paintSign(QPainter *painter, const QRect &place, const QFont &font, const QModelIndex &index,
               const Palette &palette)
{
    const QString level = index.data(ChipRole).toString();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.color(level + u"Back"_s));
    painter->drawRoundedRect(place, signHeight / 2.0, signHeight / 2.0);
    QFont bold = linkFont(font);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(palette.color(level + u"Text"_s));
    painter->drawText(place, Qt::AlignCenter, index.data(ChipTextRole).toString());
}

} // namespace

void AttentionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    const QRect row = option.rect;
    painter->save();
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus))
        painter->fillRect(row, palette.color(u"tint"_s));

    const QTextLayout &words = m_shaped.paragraph(sentence(index), option.font, textWidth(option));
    const QPoint text(row.left() + textLeft, row.top() + margin);
    painter->setPen(palette.color(u"text"_s));
    words.draw(painter, text);
    QFont link = linkFont(option.font);
    link.setUnderline(true);
    painter->setPen(palette.color(u"accent"_s));
    const int below = text.y() + qCeil(words.boundingRect().height()) + lineGap;
    m_shaped.drawLine(painter, {text.x(), below, textWidth(option), QFontMetrics(link).height()},
                      link, index.data(SubtitleRole).toString());
    if (index.row() + 1 < index.model()->rowCount()) {
        painter->setPen(palette.color(u"line"_s));
        painter->drawLine(row.bottomLeft(), row.bottomRight());
    }
    paintSign(painter,
              {row.left() + margin, row.center().y() - signHeight / 2, signWidth, signHeight},
              option.font, index, palette);
    painter->restore();
}

QSize AttentionDelegate::sizeHint(const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QTextLayout &words = m_shaped.paragraph(sentence(index), option.font, textWidth(option));
    const int height = qCeil(words.boundingRect().height());
    return {textLeft, height + lineGap + QFontMetrics(linkFont(option.font)).height() + 2 * margin};
}

} // namespace unknot
