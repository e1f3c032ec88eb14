// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"

namespace unknot {

// What is planned for a session.
struct PlannedWork
{
    QList<RegionRef> regions;    // empty: anywhere
    QList<Technique> techniques; // empty: any

    bool operator==(const PlannedWork &) const = default;
};

// Something planned that the verdict leaves no room for.
struct WorkConflict
{
    enum class Kind { RegionOut, TechniqueOut, TooFirm };

    Kind kind = Kind::RegionOut;
    RegionRef region;    // the planned one, of RegionOut
    Technique technique; // the planned one, otherwise
    QStringList causes;  // labels of the findings, the weightiest first

    bool operator==(const WorkConflict &) const = default;
};

// Where the plan meets what is out: a region that touches one to leave out, a technique that is
// excluded, or one that needs a firmer hand than is allowed. A limit that holds in some regions
// only counts where one of the planned regions touches them. Regions first, each planned item once,
// in the plan's order. Says nothing about the verdict's level: that holds wherever one works.
[[nodiscard]] QList<WorkConflict> conflictsWith(const Verdict &verdict, const PlannedWork &work,
                                                const RegionTree &regions);

} // namespace unknot
