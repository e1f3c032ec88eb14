// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"

class QLabel;

namespace unknot {

// Makes `label` the pill of a level: its word and its colours.
void showChip(QLabel &label, Level level);

} // namespace unknot
