// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/DayDelegate.h"

#include "documents/Palette.h"
#include "gui/Theme.h"

#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    if (index.row() == m_marked)
        painter->fillRect(option.rect, paletteOf(option.widget).color(u"tint"_s));
    RowDelegate::paint(painter, option, index);
}

} // namespace unknot
