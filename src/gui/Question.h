// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace unknot {

// The questions before something goes for good, in plain text; true where the person says so. The
// other answer is the default, and what Escape means. They change nothing themselves.

// `yes` is the verb on the button.
[[nodiscard]] bool agrees(QWidget &asker, const QString &question, const QString &yes);

// Before something typed is given up: the other answer is to keep on editing.
[[nodiscard]] bool mayLose(QWidget &asker, const QString &question, const QString &yes);

} // namespace unknot
