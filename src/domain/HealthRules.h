// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"
#include "domain/Error.h"
#include "domain/HealthHistory.h"

#include <QList>

namespace unknot {

// As they will be kept: outer white space gone, text in NFC, a provider and a label in one line.
[[nodiscard]] ConditionEntry tidied(ConditionEntry entry);
[[nodiscard]] Clearance tidied(Clearance clearance);
[[nodiscard]] Override tidied(Override given);

// Every reason why a value can't be kept, in the order of the form. `today` is the practice's.

// "condition.label": empty where there is no catalogue entry either, over 200 characters;
// "condition.since": in the future or over 120 years ago; "condition.resolved": in the future or
// before the onset (EndsBeforeBegin); "condition.note": over 100,000 characters; "condition.site":
// missing where `condition` asks for one. `condition` is null for one in the therapist's words.
[[nodiscard]] QList<Error> problems(const ConditionEntry &entry, const Condition *condition,
                                    QDate today);
// "clearance.provider": empty; "clearance.from", "clearance.until": missing, over five years ahead;
// "clearance.until": before the first day (EndsBeforeBegin); "clearance.limits", "…document".
[[nodiscard]] QList<Error> problems(const Clearance &clearance, QDate today);
// "override.reason": empty or over 2,000 characters; "override.from", "override.until" as above.
[[nodiscard]] QList<Error> problems(const Override &given, QDate today);
// "health.dueDate": over 42 weeks ahead, or more than a year ago. An invalid day is no problem.
[[nodiscard]] QList<Error> dueDateProblems(QDate dueDate, QDate today);
// "health.asked": in the future.
[[nodiscard]] QList<Error> askedProblems(QDate asked, QDate today);

} // namespace unknot
