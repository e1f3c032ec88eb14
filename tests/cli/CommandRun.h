// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/SmallPractice.h"

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

// The same, with {practice}, {folder}, {rui} and {marta} standing for what `small` has of them.
[[nodiscard]] CommandRun runIn(const SmallPractice &small, QStringList arguments);

[[nodiscard]] QByteArray bytesOf(const QString &path); // of the file; none where there is none
