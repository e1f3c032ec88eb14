// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace unknot {

// How forms write a date and read it back. ISO (2026-11-09) is read everywhere, beside day, month
// and year in the locale's own order with any of . / - or spaces between. A year has four digits:
// 58 could be 1958 or 2058, and nothing is guessed. A day that no calendar has is no date.
[[nodiscard]] std::optional<QDate> readDate(const QString &typed, const QLocale &locale);

// Since when: as readDate(), and the month or year alone ("2026-03", "3/2026", "Mar 2026", "2026"),
// which mean their first day.
[[nodiscard]] std::optional<QDate> readSince(const QString &typed, const QLocale &locale);

// The day for an edit field that readSince() reads back: a first of January as the year alone, any
// other first of a month as month and year.
[[nodiscard]] QString sinceText(QDate day);

// The day for an edit field, in the locale's short form with the whole year; readDate() reads it
// back. Empty for an invalid date.
[[nodiscard]] QString dateText(QDate day);

// The day in a sentence or list, with the weekday ("Mon 9 Nov 2026"). Empty for an invalid date.
[[nodiscard]] QString dayText(QDate day);

} // namespace unknot
