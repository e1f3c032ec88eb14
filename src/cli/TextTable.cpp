// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/TextTable.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// The blocks that terminals draw two columns wide (Unicode's East Asian Width, "wide").
constexpr std::array wideBlocks = {
    Range{0x1100, 0x115F},   // Hangul jamo
    Range{0x2E80, 0xA4CF},   // CJK radicals to Yi
    Range{0xAC00, 0xD7A3},   // Hangul syllables
    Range{0xF900, 0xFAFF},   // CJK compatibility
    Range{0xFE30, 0xFE6F},   // CJK compatibility forms
    Range{0xFF00, 0xFF60},   // full-width forms
    Range{0xFFE0, 0xFFE6},   // full-width signs
    Range{0x1F300, 0x1FAFF}, // pictographs
    Range{0x20000, 0x3FFFD}, // further CJK
};

int letterWidth(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(wideBlocks, [letter](const Range &block) {
        return block.first <= letter && letter <= block.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toStdU32String())
        width += letterWidth(letter);
    return width;
}

void TextTable::print(QTextStream &out) const
{
    QList<int> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), terminalWidth(row.at(i)));
    }
    for (const QStringList &row : m_rows) {
        QString line;
        int gap = 0; // what the cells before left over; written only in front of a further cell
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (!row.at(i).isEmpty()) {
                line += QString(gap, u' ') + row.at(i);
                gap = 0;
            }
            gap += widths.at(i) - terminalWidth(row.at(i)) + 2;
        }
        out << line << u'\n';
    }
}

} // namespace unknot
