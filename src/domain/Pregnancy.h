// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace unknot {

// Completed weeks of pregnancy on `day`, 0 to 41, by the due date (40 weeks after the last period);
// nothing before it began, without a due date, and from two weeks past the due date on.
[[nodiscard]] std::optional<int> pregnancyWeeks(QDate dueDate, QDate day);

// The catalogue's entry for a pregnancy of so many completed weeks: "pregnancy_t1" up to and with
// week 12, "pregnancy_t2_t3" from week 13 on.
[[nodiscard]] QString pregnancyCondition(int weeks);
[[nodiscard]] bool isPregnancy(const QString &condition); // one of these two

} // namespace unknot
