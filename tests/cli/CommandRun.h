// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QStringList>

// One run of the command line inside the test, on the clock of SmallPractice.
struct CommandRun
{
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const; // null where `out` is not one JSON document
};

[[nodiscard]] CommandRun runCommand(const QStringList &arguments);
