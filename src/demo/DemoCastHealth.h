// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoHistory.h"

namespace unknot {

// The health of the cast: each shows another side of screening. All need the client and the arrival
// to be there already.
void giveMartaHealth(DemoHistory &history, QDate today); // a clearance that ends during the course
void giveLanHealth(DemoHistory &history);                // pregnant
void giveTomHealth(DemoHistory &history);                // gone on with for a reason
void giveInesHealth(DemoHistory &history);               // nobody has cleared her yet
void giveRosaHealth(DemoHistory &history);               // own words
void giveHanaHealth(DemoHistory &history);               // asked too long ago
void giveGraceHealth(DemoHistory &history, QDate today); // ill since yesterday

} // namespace unknot
