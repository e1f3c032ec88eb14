// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Reflow.h"
#include "domain/ReflowRecord.h"

#include <QString>

namespace unknot {

// The words for changes that move sessions. Translated plain text.

// What the change was, as a name for it: "Missed session".
[[nodiscard]] QString causeText(ReflowCause cause);

// The same with whom it touched, as the offer to undo it says: "Missed session, Ana Ramos",
// "Closed days, 12 plans". `client` is the name of record.client.
[[nodiscard]] QString recordText(const ReflowRecord &record, const QString &client);

// "3 move, 1 is added": what would happen to bookings; "Nothing moves" where nothing would.
[[nodiscard]] QString countsText(const ReflowPreview &preview);

// Why a session that stays should be talked over: which, when, and what it no longer fits.
[[nodiscard]] QString conflictText(const StandingConflict &conflict, const Session &session);

} // namespace unknot
