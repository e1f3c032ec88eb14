// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/RowDelegate.h"

namespace unknot {

// The rows of a day, of which the one that comes next stands out. Does not know which one that is;
// the page says so.
class DayDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setMarkedRow(int row) { m_marked = row; } // -1 for none

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    int m_marked = -1;
};

} // namespace unknot
