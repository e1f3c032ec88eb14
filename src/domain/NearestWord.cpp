// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NearestWord.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace unknot {

int changedLetters(QStringView a, QStringView b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar letter : a) {
        int diagonal = row.front()++;
        for (size_t i = 1; i < row.size(); ++i) {
            const int changed = diagonal + (letter == b.at(static_cast<qsizetype>(i) - 1) ? 0 : 1);
            diagonal = row[i];
            row[i] = std::min({changed, row[i] + 1, row[i - 1] + 1});
        }
    }
    return row.back();
}

QString nearestWord(const QString &typed, const QStringList &known)
{
    constexpr qsizetype compared = 40; // a longer word is like none of ours
    const QString start = typed.left(compared);
    const auto nearest = std::ranges::min_element(
        known, {}, [&](const QString &word) { return changedLetters(start, word); });
    return nearest == known.end() ? QString() : *nearest;
}

} // namespace unknot
