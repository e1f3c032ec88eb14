// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextBrowser;

namespace unknot {

// Puts a guidance page (Markdown) into `view`, set for reading: even spacing, quiet headings,
// tables with thin lines. Colours are those of the view at this moment.
void showGuidance(QTextBrowser &view, const QString &markdown);

} // namespace unknot
