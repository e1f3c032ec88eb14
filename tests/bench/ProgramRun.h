// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unknot {

struct ProgramRun
{
    double milliseconds = 0;  // from the start of the process to its end
    double peakMegabytes = 0; // the most memory that was resident
};

// Runs the program of that name beside this one, without a display and with settings of its own
// in `home`. Ends this program where that one fails.
[[nodiscard]] ProgramRun runProgram(const QString &name, const QStringList &arguments,
                                    const QString &home);

} // namespace unknot
