// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unknot::DemoTexts {

// What the demo's clients say of themselves. All of it is made up.
[[nodiscard]] const QStringList &occupations();
[[nodiscard]] const QStringList &oils();
[[nodiscard]] const QStringList &music();
[[nodiscard]] const QStringList &clientNotes();
[[nodiscard]] const QStringList &streets();
[[nodiscard]] const QStringList &relations();
[[nodiscard]] const QStringList &providers();
[[nodiscard]] const QStringList &providerPractices();
[[nodiscard]] const QStringList &pauseReasons();
[[nodiscard]] const QStringList &stopReasons();

} // namespace unknot::DemoTexts
