// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperNotation.h"

namespace unknot {

// What becomes of a line: its canonical form, or the number of its problem and where that stands.
inline QByteArray readingOf(const QString &line)
{
    const auto read = readNotation(line);
    if (read)
        return printTaper(read->taper).toUtf8();
    return "problem " + QByteArray::number(static_cast<int>(read.error().problem)) + " at " +
           QByteArray::number(read.error().position);
}

} // namespace unknot
