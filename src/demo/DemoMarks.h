// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoRandom.h"
#include "domain/SessionNote.h"

namespace unknot {

// One to three marks on the body's back, at places of `sites` or close by: what hurts, what is
// tight, what was worked on, and now and then what to keep clear of. `voice` tells a client's own
// words and sides from another's.
[[nodiscard]] QList<NoteMark> demoMarks(DemoRandom &random, const QList<RegionRef> &sites, int pain,
                                        int voice);

} // namespace unknot
