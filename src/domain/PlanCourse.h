// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"
#include "domain/Session.h"
#include "domain/TaperDates.h"

namespace unknot {

// Every place of the plan's course, in order. Before an anchor they are those of the completed
// sessions, in the order of time; from it on, and without one, the taper's. An open phase goes on:
// once every place is taken, as many again follow.
[[nodiscard]] QList<IdealDate> courseOf(const Plan &plan, const QList<Session> &sessions);

// How many places the course has.
[[nodiscard]] int courseLength(const Plan &plan);

// Minutes from the end of one session to the next: the plan's hours, but no more than leave each
// session a day of its own where a phase has more than three a week.
[[nodiscard]] int gapMinutes(const Plan &plan);

// The client's wishes of the plan within the practice's calendar; who is booked is left to the
// caller. `notBefore` is UTC.
[[nodiscard]] SlotRules slotRules(const Plan &plan, const PracticeCalendar &calendar,
                                  const QDateTime &notBefore, const QByteArray &zone);

// All sessions of the course of a plan that has not begun, none of them booked.
[[nodiscard]] PlacementTask placementTask(const Plan &plan, const SlotRules &rules);

} // namespace unknot
