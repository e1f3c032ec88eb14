// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"

namespace unknot {

inline constexpr int shortestSessionMinutes = 5;
inline constexpr int longestSessionMinutes = 480;
inline constexpr int longestGapHours = 336;
inline constexpr int mostGoals = 12; // more can't be asked at each session

// The plan as it will be kept: outer white space gone, text in NFC, the time in whole minutes.
[[nodiscard]] Plan tidied(Plan plan);

// Every reason why `plan` can't be kept; errors name the field as "plan.complaint" and so on.
// The start lies between 1900 and 2200, a session lasts 5 to 480 minutes and ends on its own day;
// the client's times leave room for one.
[[nodiscard]] QList<Error> problems(const Plan &plan);

// A day on which a session may lie: between 1900 and 2200.
[[nodiscard]] QList<Error> dayProblems(const QString &field, QDate day);

// A taper that can't be written down and read again; a review outside 1 to 100 visits and 1 to 52
// weeks, at "<field>.visits" and "<field>.weeks".
[[nodiscard]] QList<Error> taperProblems(const QString &field, const Taper &taper);
[[nodiscard]] QList<Error> reviewProblems(const QString &field, const ReviewRule &review);

[[nodiscard]] QList<Error> minutesProblems(const QString &field, int minutes, QTime start);

} // namespace unknot
