// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PlainHeader.h"

#include <QStyleOptionHeader>

namespace unknot {

PlainHeader::PlainHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

QSize PlainHeader::sectionSizeFromContents(int section) const
{
    ensurePolished();
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.section = section;
    option.text = model()->headerData(section, orientation()).toString();
    return style()->sizeFromContents(QStyle::CT_HeaderSection, &option, {}, this);
}

} // namespace unknot
