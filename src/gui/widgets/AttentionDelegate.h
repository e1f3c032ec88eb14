// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/ShapedTexts.h"

#include <QStyledItemDelegate>

namespace unknot {

// Paints what waits for the therapist: a sign, a sentence over as many lines as it needs, and the
// act below it as a link. Everything is plain text. Never edits.
class AttentionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // The height follows from the sentence and the width of the view, which must be given.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    mutable ShapedTexts m_shaped;
};

} // namespace unknot
