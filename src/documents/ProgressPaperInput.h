// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/PracticeProfile.h"
#include "domain/Progress.h"

namespace unknot {

// What the progress report tells; printed on the progress's today.
struct ProgressPaperInput
{
    PracticeProfile practice;
    Client client;
    Progress progress;

    bool operator==(const ProgressPaperInput &) const = default;
};

} // namespace unknot
