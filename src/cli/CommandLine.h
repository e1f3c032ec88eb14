// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <vector>

namespace unknot {

// The program without a window: finds the command that the arguments name, runs it, and turns what
// went wrong into one line and an exit code. Never reads a clock or a terminal itself. Made once
// the application exists, for its words are translated; the two static questions come before that.
class CommandLine
{
public:
    CommandLine();

    // True where the arguments are for this class; false where they ask for the window: no
    // argument, or a file to open.
    [[nodiscard]] static bool isMeant(const QStringList &arguments);
    // True where the command lays out text and so needs a QGuiApplication with its fonts.
    [[nodiscard]] static bool needsFonts(const QStringList &arguments);

    // Runs the command; `arguments` without the program's name. Gives the exit code.
    [[nodiscard]] int run(const QStringList &arguments, QTextStream &out, QTextStream &err,
                          const Environment &environment) const;

private:
    [[nodiscard]] const Command *find(const QString &name) const;
    [[nodiscard]] QString help() const;
    [[nodiscard]] tl::unexpected<Complaint> unknown(const QString &word) const;

    std::vector<Command> m_commands;
};

} // namespace unknot
