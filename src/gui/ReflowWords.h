// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Reflower.h"

namespace unknot {

// A change of plans and what a reflow proposes for it, in the words of dialogs and the calendar.
// Translated; names come back as they were typed.

// "Move session 4 to Thu 12 Nov 10:30?"
[[nodiscard]] QString changeQuestion(const PlanChange &change);

// What the buttons say that carry out the change with the rest, or alone. The latter is empty where
// the change is nothing without the rest.
[[nodiscard]] QString withRestWords(const PlanChange &change);
[[nodiscard]] QString aloneWords(const PlanChange &change);

// "3 sessions stay, 4 move, 1 is added.", over all plans.
[[nodiscard]] QString proposalSummary(const ReflowProposal &proposal);

// What else is to be known before it is done, a line each: sessions that stay although the rules
// no longer allow it, past ones without a record, a health history to go through.
[[nodiscard]] QStringList proposalNotes(const ReflowProposal &proposal);

// Why sessions can't be placed again, a sentence or more for each plan; empty where all can.
[[nodiscard]] QStringList obstacleSentences(const ReflowProposal &proposal);

// "In the way: the working hours and other clients' sessions."
[[nodiscard]] QString inTheWayWords(const QList<SlotRule> &rules);

} // namespace unknot
