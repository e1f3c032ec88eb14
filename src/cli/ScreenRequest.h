// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Arguments.h"
#include "domain/SessionFit.h"
#include "knowledge/Catalogue.h"

namespace unknot {

// What `unknot screen` is asked, with every name checked against the catalogue.
struct ScreenRequest
{
    HealthHistory history; // as if asked on that day, so that nothing in it is old
    QDate day;
    PlannedWork work;
};

// Reads --condition, --clearance, --region, --technique and --date; `today` is the day without
// --date. Wrong use: a name that the catalogue does not have (told with the nearest), a date that
// is none, an onset after the day, a clearance that ends before it begins or is for no condition
// given.
[[nodiscard]] Outcome<ScreenRequest> readScreenRequest(const Arguments &arguments,
                                                       const Catalogue &catalogue, QDate today);

} // namespace unknot
