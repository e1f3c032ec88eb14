// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot {

// Runs the program with its window: [FILE] [--pictures DIR]. With pictures it needs no display,
// writes the files and ends. The application's names are set before. Returns the exit status: 0
// done, 1 could not, 2 wrong use.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace unknot
