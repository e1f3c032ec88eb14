// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Practice.h"

#include <QString>

#include <memory>

namespace unknot {

// The demo practice with that many clients, in the folder "practices" beside the programs' folder.
// Made when it is not there yet (and says how long that took), else used again: remove the folder
// once the schema or the demo has changed.
// Ends the program where it can't be made: nothing could be measured.
[[nodiscard]] QString benchPractice(int clients);

// The same, opened on the day for which it was made.
[[nodiscard]] std::unique_ptr<Practice> openBenchPractice(int clients);

[[nodiscard]] QDate benchDay();

} // namespace unknot
