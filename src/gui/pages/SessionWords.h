// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/RepeatedNote.h"

namespace unknot {

class Catalogue;
class DraftKeeper;

// Lines that say a session and its record in words. Translated.

// "Session 7 of 14 · Consolidate 2 of 4 · Mon 9 Nov 2026, 10:30 – 11:30"
[[nodiscard]] QString sessionLine(const SessionRow &row, qsizetype sessionsOfPlan);

// "Next: Mon 16 Nov 10:30"
[[nodiscard]] QString nextSessionLine(const std::optional<Session> &next, QDate today);

// How the draft of a record stands: "Draft kept 11:00", "Not signed"; empty where there is none or
// it is signed. `keptAt`: when it was kept last, invalid where that is longer ago.
[[nodiscard]] QString draftLine(const DraftKeeper &draft, QTime keptAt, SessionState state);

// What was filled in from the last note, and what of it is not for today.
[[nodiscard]] QString repeatedLine(const RepeatedNote &repeated, const Catalogue &catalogue);

} // namespace unknot
