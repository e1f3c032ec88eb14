// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace unknot {

// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

} // namespace unknot
