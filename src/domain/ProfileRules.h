// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PracticeProfile.h"

#include <QList>

namespace unknot {

inline constexpr int logoLimit = 512; // KB of the picture's file

[[nodiscard]] PracticeProfile tidied(PracticeProfile profile);

// Every reason why `profile` can't be kept; errors name "practice.name", "practice.zone" and so on.
// Of the logo only size and signature are looked at: FieldTooLong with the limit in KB,
// NotAPicture.
[[nodiscard]] QList<Error> problems(const PracticeProfile &profile);

} // namespace unknot
