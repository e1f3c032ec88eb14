// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "domain/Session.h"

namespace unknot {

// Where a client stands when a session is recorded.
struct DemoProgress
{
    int pain = 6;   // before the first session, 0 to 10
    int relief = 3; // points lost by the last session
    int visit = 0;  // from 0
    int visits = 1; // of the whole plan
    int voice = 0;  // where in the sentences this client begins, so that few come twice
    QString focus;
};

// A short SOAP note with the pain before and after: it eases over the visits, with ups and downs.
[[nodiscard]] SessionNote demoNote(DemoRandom &random, const DemoProgress &progress);

} // namespace unknot
