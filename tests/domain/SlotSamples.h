// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"

namespace unknot {

// Small pieces from which the tests of placement and reflow build their tasks. Monday is
// 9 November 2026, the clock Berlin's, the hours the default ones.
inline const QDate monday(2026, 11, 9);
inline const QByteArray berlin("Europe/Berlin");

[[nodiscard]] ZonedTime at(QDate day, QTime time, const QByteArray &zone = berlin);
[[nodiscard]] BusySpan busyAt(QDate day, QTime time, int minutes = 60);

// Default hours, usual time 10:00, nothing booked, from the beginning of `day` on.
[[nodiscard]] SlotRules rulesFrom(QDate day);

// The sessions of `notation` from `start` on, none of them booked.
[[nodiscard]] QList<OpenVisit> visitsOf(const QString &notation, QDate start);

// Those sessions by those rules, from their start on; and what becomes of a task without mistakes.
[[nodiscard]] PlacementTask placementOf(const QString &notation, QDate start = monday);
[[nodiscard]] PlacementOutcome outcomeOf(const PlacementTask &task);

[[nodiscard]] QList<QDate> daysFrom(QDate first, const QList<int> &offsets);
[[nodiscard]] QList<QDate> daysOf(const PlacementOutcome &outcome);

} // namespace unknot
