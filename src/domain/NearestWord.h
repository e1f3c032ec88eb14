// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unknot {

// Letters to add, drop or change to make `b` of `a` (Levenshtein).
[[nodiscard]] int changedLetters(QStringView a, QStringView b);

// The word among `known` that takes the fewest changed letters to become `typed`, the first of
// equally near ones; empty where nothing is known.
[[nodiscard]] QString nearestWord(const QString &typed, const QStringList &known);

} // namespace unknot
