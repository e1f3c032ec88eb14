// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/NotationScan.h"
#include "domain/TaperNotation.h"

namespace unknot {

// What one pass over a line gives; with a fault the reading holds the phases in front of it.
struct ParsedTaper
{
    TaperReading reading;
    std::optional<NotationFault> fault;
    std::optional<NotationRewrite> choice; // a piece that can be read in two ways
};

// Reads a whole line of at most notationLimit characters once, as it stands.
[[nodiscard]] ParsedTaper parseTaper(QStringView line);

} // namespace unknot
