// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SentenceList.h"

#include <QScreen>

namespace unknot {

SentenceList::SentenceList(QWidget *parent)
    : QListView(parent)
{
    setSizeAdjustPolicy(AdjustToContents);
    setResizeMode(Adjust);
}

QSize SentenceList::viewportSizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    const int most = screen()->availableSize().height();
    if (!isVisible())
        return {0, qMin(most, rows * fontMetrics().height())};
    int height = 0;
    for (int row = 0; row < rows && height < most; ++row)
        height += sizeHintForIndex(model()->index(row, modelColumn())).height();
    return {0, qMin(most, height)};
}

} // namespace unknot
