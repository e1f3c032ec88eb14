// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

namespace unknot {

class Database;

// Copies the whole database, as one moment shows it, to `target`, which must not exist, and checks
// the copy. Nothing is left behind on an error. Errors: those of makePracticeFile(), DiskFull,
// FileDamaged (the copy, and so most likely the original, does not pass SQLite's check).
[[nodiscard]] Result<void> copyChecked(Database &database, const QString &target);

} // namespace unknot
