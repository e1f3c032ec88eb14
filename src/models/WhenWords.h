// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ZonedTime.h"

#include <QString>

namespace unknot {

// Days as lists say them: short, and with the year only where it is not `today`'s.
// "5 Oct", "5 Oct 2025"; empty for an invalid day.
[[nodiscard]] QString shortDay(QDate day, QDate today);

// "Mon 9 Nov 10:30", on the clock of the zone it was agreed in. Empty for an invalid time.
[[nodiscard]] QString shortTime(const ZonedTime &when, QDate today);

// Since when, as precisely as it is known: a first of January is the year alone, any other first of
// a month is month and year. "2023", "Mar 2026", "5 Oct 2026"; empty for an invalid day.
[[nodiscard]] QString sinceWords(QDate day);

} // namespace unknot
