// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

namespace unknot {

class Database;
class Transaction;

// What stands before a change that moves sessions, as text, and how it is put back. Asks nobody
// whether that may be done: ReflowRepository does.

// A session, or a plan with its phases and goals, as it stands now. NotFound.
[[nodiscard]] Result<QString> reflowImageOf(Database &database, SessionId session);
[[nodiscard]] Result<QString> reflowImageOf(Database &database, PlanId plan);

// Puts back the sessions and plans of a change that was kept, each row under a new version, and
// takes away the sessions it added.
[[nodiscard]] Result<void> putBackReflow(const Transaction &transaction, ReflowId id);

} // namespace unknot
