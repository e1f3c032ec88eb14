// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextBlock;
class QTextBrowser;

namespace unknot {

// Puts a guidance page (Markdown) into `view`, set for reading: even spacing, quiet headings,
// tables with thin lines. Colours are those of the view at this moment.
void showGuidance(QTextBrowser &view, const QString &markdown);

// Marks the heading of a passage of the page shown, and returns it; an invalid block where there is
// none.
[[nodiscard]] QTextBlock markPassage(QTextBrowser &view, const QString &heading);

// Marks the folded words (knowledge/FoldedText) in the page shown, and returns the block below the
// title that holds most of them, the first of several; an invalid one where none does.
[[nodiscard]] QTextBlock markWords(QTextBrowser &view, const QStringList &words);

// Puts the block at the top of the view, or `above` pixels below it, as far as the page's length
// allows.
void scrollTo(QTextBrowser &view, const QTextBlock &block, int above);

} // namespace unknot
