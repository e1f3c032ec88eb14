// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Chip.h"

#include "models/StateChips.h"

#include <QLabel>
#include <QStyle>

namespace unknot {

void showChip(QLabel &label, Level level)
{
    showChip(label, levelWord(level), levelChip(level));
}

void showChip(QLabel &label, const QString &text, const QString &look)
{
    label.setText(text);
    label.setProperty("chip", look);
    label.style()->unpolish(&label); // the style sheet looks at properties only once
    label.style()->polish(&label);
}

} // namespace unknot
