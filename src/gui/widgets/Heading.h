// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace unknot {

// Shows what a person typed as a heading of one line: cut to at most `width` pixels, so that a long
// name widens no window, and whole in the tip. Plain text in both.
void showHeading(QLabel &label, const QString &text, int width);

} // namespace unknot
