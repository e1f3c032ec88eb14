// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace unknot {

// The one question before something typed is given up; true where the person lets it go. To keep
// on editing is the default, and what Escape means. Gives nothing up itself.
[[nodiscard]] bool mayLose(QWidget &asker, const QString &question, const QString &button);

// The same in the words of most forms.
[[nodiscard]] bool mayLoseTyped(QWidget &asker);

} // namespace unknot
