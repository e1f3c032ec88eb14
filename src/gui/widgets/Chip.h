// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"

#include <QString>

class QLabel;

namespace unknot {

// Makes `label` the pill of a level: its word and its colours.
void showChip(QLabel &label, Level level);

// A pill with other words; `look` is one that the style sheet knows.
void showChip(QLabel &label, const QString &text, const QString &look);

} // namespace unknot
