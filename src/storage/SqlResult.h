// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

struct sqlite3;

namespace unknot {

// The named outcome of what just failed on `connection` (null: it could not be opened) to the file
// at `path`, by SQLite's result code; the detail is the connection's own message.
[[nodiscard]] Error errorFrom(int resultCode, sqlite3 *connection, const QString &path);

} // namespace unknot
