// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNotePaperInput.h"

namespace unknot {

class PageFlow;

// What a session's record scores and marks: before and after, the client's goals, the body map.
// Nothing stands for what was not asked.
void layNoteFindings(PageFlow &flow, const SessionNotePaperInput &input);

} // namespace unknot
