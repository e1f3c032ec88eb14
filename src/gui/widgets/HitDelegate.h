// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unknot {

// Paints one page that the guidance's search found: its title, and below it, muted and on as many
// lines as it takes, the words around the hit. Plain text only; what was searched for stands out.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int snippetRole = Qt::UserRole + 1;
    static constexpr int titleMarksRole = Qt::UserRole + 2;   // QList<TextSpan>
    static constexpr int snippetMarksRole = Qt::UserRole + 3; // the same

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace unknot
