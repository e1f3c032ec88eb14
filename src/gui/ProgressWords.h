// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Progress.h"

#include <QString>

namespace unknot {

// What one measure did since the start, in the words of a card. Translated; a goal's label is as it
// was typed.
struct ChangeLine
{
    QString label;
    QString values;    // "7 → 3"; "7" where there is one value
    QString move;      // "4 points lower, −57 %"; that one value tells no change
    QString chip;      // "Important change": what the change amounts to
    QString look;      // the chip's
    QString threshold; // from when on a change counts; empty where the next line says the same
    QString source;    // who says so, in short; empty where nothing is published
    QString sourceTip; // what each source says

    bool operator==(const ChangeLine &) const = default;
};

// A line for each series, in their order.
[[nodiscard]] QList<ChangeLine> changeLines(const Progress &progress);

} // namespace unknot
