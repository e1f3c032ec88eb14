// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PageFlow.h"
#include "domain/PracticeProfile.h"

#include <QString>

namespace unknot {

// The title with its subtitle on the left, the practice's letterhead with its logo on the right,
// its last line `dateLine`. A logo that is no picture is left out.
void layHead(PageFlow &flow, const QString &title, const QString &subtitle,
             const PracticeProfile &practice, const QString &dateLine);

} // namespace unknot
