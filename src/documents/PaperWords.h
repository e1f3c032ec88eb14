// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace unknot {

// The words that several papers have in common, and how typed text stands among them.

[[nodiscard]] QString printedWords(QDate day);  // "Printed 9 Nov 2026", a date line
[[nodiscard]] QStringList clientAndTherapist(); // signers

// The lines of a text that hold anything.
[[nodiscard]] QStringList linesOf(const QString &text);
// Those of `parts` that are not empty, in a row.
[[nodiscard]] QString inARow(const QStringList &parts);
// Keeps the direction of `part` to itself, so that a right-to-left name doesn't turn the row round.
[[nodiscard]] QString isolated(const QString &part);
[[nodiscard]] QString bornWords(const Client &client); // "born 9 Nov 1980", or nothing
// To whom a letter goes, where that is known, and about whom.
[[nodiscard]] QString addressWords(const Client &client);

} // namespace unknot
