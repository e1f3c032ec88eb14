// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QSqlError>

struct sqlite3;

namespace unknot {

// The named outcome of a statement that just failed on `connection` (null: it could not be opened)
// to the file at `path`; the detail is what SQLite said.
[[nodiscard]] Error errorFrom(const QSqlError &error, sqlite3 *connection, const QString &path);

// The same for a result code of the C interface, with the connection's own message.
[[nodiscard]] Error errorFrom(int resultCode, sqlite3 *connection, const QString &path);

} // namespace unknot
