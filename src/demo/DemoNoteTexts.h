// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unknot::DemoNoteTexts {

// Sentences of the demo's session records; some of the shorter lists say nothing now and then. All
// of it is made up.
[[nodiscard]] const QStringList &saidInPain();
[[nodiscard]] const QStringList &saidBetter();
[[nodiscard]] const QStringList &saidWell();
[[nodiscard]] const QStringList &found(); // %1: where
[[nodiscard]] const QStringList &judgedBetter();
[[nodiscard]] const QStringList &judgedSame();
[[nodiscard]] const QStringList &next();
[[nodiscard]] const QStringList &reactions();
[[nodiscard]] const QStringList &nextTimes();
[[nodiscard]] const QStringList &moreHomeCare();
[[nodiscard]] const QStringList &products();
[[nodiscard]] const QStringList &addenda();

} // namespace unknot::DemoNoteTexts
