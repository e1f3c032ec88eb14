// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace unknot {

// What a cell says beside Qt's own roles; gui/widgets/RowDelegate paints it.
enum RowRole {
    SubtitleRole = Qt::UserRole + 1, // QString: a second, muted line
    ChipRole,     // QString: clear, adapt, avoid, clearance or neutral; a pill around the text
    ChipTextRole, // QString: the pill stands behind the text and holds these words instead
    BoldRole,     // bool
    MutedRole     // bool
};

} // namespace unknot
