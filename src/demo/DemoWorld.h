// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoClock.h"
#include "demo/DemoDiary.h"
#include "demo/DemoRandom.h"
#include "practice/Practice.h"

namespace unknot {

// What everything in the demo happens in.
struct DemoWorld
{
    Practice &practice;
    DemoClock &clock;
    DemoRandom random;
    DemoDiary diary;
    QDate today; // the day on which the demo ends
    int clients; // of the whole practice
};

} // namespace unknot
