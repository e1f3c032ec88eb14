// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QList>

namespace unknot {

// Outer white space gone, line ends as LF, Unicode composed (NFC) so that equal text is equal.
[[nodiscard]] QString tidiedText(const QString &text);

// True where there is nothing to see: empty, or only white space and invisible format characters.
[[nodiscard]] bool isBlank(const QString &text);

// What is wrong with one line of text: longer than `limit` characters, or holding a control
// character (a line break, TAB and U+0000 among them) or half of a surrogate pair, at
// Error::position.
[[nodiscard]] QList<Error> lineProblems(const QString &field, const QString &text, int limit);

// The same for a text of several lines: line breaks and TAB are allowed.
[[nodiscard]] QList<Error> textProblems(const QString &field, const QString &text, int limit);

} // namespace unknot
