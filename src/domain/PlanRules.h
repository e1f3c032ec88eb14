// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"

namespace unknot {

inline constexpr int shortestSessionMinutes = 5;
inline constexpr int longestSessionMinutes = 480;

// The plan as it will be kept: outer white space gone, text in NFC, the time in whole minutes.
[[nodiscard]] Plan tidied(Plan plan);

// Every reason why `plan` can't be kept; errors name the field as "plan.complaint" and so on.
// The start lies between 1900 and 2200, a session lasts 5 to 480 minutes and ends on its own day.
[[nodiscard]] QList<Error> problems(const Plan &plan);

// A day on which a session may lie: between 1900 and 2200.
[[nodiscard]] QList<Error> dayProblems(const QString &field, QDate day);

[[nodiscard]] QList<Error> minutesProblems(const QString &field, int minutes, QTime start);

} // namespace unknot
