// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QJsonObject>
#include <QList>
#include <QVariant>

namespace unknot {

class Database;
class Transaction;

// A whole row as text, column by column, so that it can be put back exactly as it was. Left out are
// `entry`, which belongs to the place and not to the row, and the counts that triggers keep.
// A column that a later version of the program adds keeps what it has.

// The rows of `table` with `value` in `column`, in the table's order.
[[nodiscard]] Result<QList<QJsonObject>> rowImages(Database &database, const QString &table,
                                                   const QString &column, const QVariant &value);

[[nodiscard]] Result<void> insertRow(const Transaction &transaction, const QString &table,
                                     const QJsonObject &image);

// For tables with an id: makes the row what the image says, and adds it where it is gone.
[[nodiscard]] Result<void> restoreRow(const Transaction &transaction, const QString &table,
                                      const QJsonObject &image);

} // namespace unknot
