// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"

#include <QTextStream>

namespace unknot {

struct Environment;

// What a command works in: where its result goes, and the clock, chance and zone it may use.
struct CommandRoom
{
    QTextStream &out;
    const Environment &environment;
};

// One word of the command line: how it is called, and what it does.
struct Command
{
    QString name;
    QString usage;   // what stands behind the name, as in the manual; not translated
    QString summary; // one line of help
    ArgumentSpec arguments;
    Outcome<void> (*run)(const Arguments &, const CommandRoom &);
};

} // namespace unknot
