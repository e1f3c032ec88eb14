// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/ShapedTexts.h"

#include <QStyledItemDelegate>

namespace unknot {

// Paints the cells of quiet tables as models/Roles.h words them: text, a muted second line, a pill.
// Everything is plain text, and what does not fit ends in "…". Never edits.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    mutable ShapedTexts m_shaped;
};

} // namespace unknot
