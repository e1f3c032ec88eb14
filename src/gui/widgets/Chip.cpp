// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Chip.h"

#include "models/StateChips.h"

#include <QLabel>
#include <QStyle>

namespace unknot {

void showChip(QLabel &label, Level level)
{
    label.setText(levelWord(level));
    label.setProperty("chip", levelChip(level));
    label.style()->unpolish(&label); // the style sheet looks at properties only once
    label.style()->polish(&label);
}

} // namespace unknot
