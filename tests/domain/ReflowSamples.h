// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reflow.h"
#include "domain/SlotSamples.h"

namespace unknot {

// Plans in the middle of their course: today is the Monday of the fourth week, 08:00.
inline const QDate today = monday.addDays(21);

[[nodiscard]] QList<IdealDate> courseOf(const QString &notation);

// The course booked as the taper has it, at 10:00; three weeks of it are done.
[[nodiscard]] ReflowTask taskOf(const QString &notation);
[[nodiscard]] Session &sessionOf(ReflowTask &task, int number);

[[nodiscard]] ReflowPreview previewOf(const ReflowTask &task);

// "kept 12 moved 5 added 1 removed 0"
[[nodiscard]] QString counts(const ReflowPreview &preview);

// The days of all sessions to come, in days from today.
[[nodiscard]] QList<qint64> daysAhead(const ReflowPreview &preview);

} // namespace unknot
