// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PracticeProfile.h"

#include <QList>

namespace unknot {

[[nodiscard]] PracticeProfile tidied(PracticeProfile profile);

// Every reason why `profile` can't be kept; errors name "practice.name", "practice.zone" and so on.
[[nodiscard]] QList<Error> problems(const PracticeProfile &profile);

} // namespace unknot
