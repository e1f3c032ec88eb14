// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PaperInput.h"

namespace unknot {

class PageFlow;

// What a client is told before agreeing to a plan, in words to sign: what is done, what it may
// bring, its risks, the other ways, what may follow without it, and the right to ask and to stop.
// Promises nothing.
void layPlanConsent(PageFlow &flow, const PaperInput &input);

} // namespace unknot
