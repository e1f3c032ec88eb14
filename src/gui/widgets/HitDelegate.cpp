// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/HitDelegate.h"

#include <QListView>
#include <QPainter>
#include <QStyle>

namespace unknot {

namespace {

constexpr int margin = 8;
constexpr int rightMargin = 18; // the scroll bar's place
constexpr int lineGap = 2;
constexpr int wrap = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont snippetFont(QFont font)
{
    font.setPixelSize(12);
    return font;
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    painter->save();
    const QRect area = option.rect.adjusted(margin, margin, -rightMargin, -margin);
    painter->setFont(titleFont(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    QRect title;
    painter->drawText(area, wrap, index.data(Qt::DisplayRole).toString(), &title);
    painter->setFont(snippetFont(option.font));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(area.adjusted(0, title.height() + lineGap, 0, 0), wrap,
                      index.data(snippetRole).toString());
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const QRect area(0, 0, view->viewport()->width() - margin - rightMargin, 10000);
    const QRect title = QFontMetrics(titleFont(option.font))
                            .boundingRect(area, wrap, index.data(Qt::DisplayRole).toString());
    const QRect snippet = QFontMetrics(snippetFont(option.font))
                              .boundingRect(area, wrap, index.data(snippetRole).toString());
    return {area.width(), title.height() + lineGap + snippet.height() + 2 * margin};
}

} // namespace unknot
