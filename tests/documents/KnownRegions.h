// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/Catalogue.h"

namespace unknot {

// The regions that the program ships.
inline RegionTree knownRegions()
{
    const Result<Catalogue> catalogue = Catalogue::load();
    if (!catalogue)
        qFatal("%s: %s", qPrintable(catalogue.error().field), qPrintable(catalogue.error().detail));
    return catalogue->regions();
}

} // namespace unknot
