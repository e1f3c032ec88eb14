// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unknot {

// Paints the cells of the conditions' table as models/Roles.h words them, on as many lines as the
// column's width asks for, up to a few; what is more ends in "…". Plain text only.
class ConditionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The width of a cell without lines of its own (a pill, a date), else a few words' width.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace unknot
