// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Session.h"

#include <QDate>
#include <QString>

namespace unknot {

// Dates and times on paper, in the default locale's order and words; empty for an invalid date.
[[nodiscard]] QString longDate(QDate day);               // Monday, 9 November 2026
[[nodiscard]] QString weekdayDate(QDate day);            // Mon, 9 Nov 2026
[[nodiscard]] QString plainDate(QDate day);              // 9 Nov 2026
[[nodiscard]] QString startTime(const Session &session); // 10:30
[[nodiscard]] QString timeSpan(const Session &session);  // 10:30 – 11:30

} // namespace unknot
