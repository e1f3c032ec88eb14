// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/RowDelegate.h"

namespace unknot {

// Cells of PhaseModel: what can be edited has a quiet frame, a review is a tick. Numbers, kinds and
// goals are edited in place; what they may be comes from the model.
class PhaseDelegate : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 38; // pixels

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QWidget *kindEditor(QWidget *parent, const QModelIndex &index) const;
};

} // namespace unknot
