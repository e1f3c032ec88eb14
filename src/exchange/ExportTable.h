// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace unknot {

enum class ExportTable { Clients, Conditions, Clearances, Plans, Sessions, Notes, Measures };

[[nodiscard]] QList<ExportTable>
exportTables(); // all of them, in the order they refer to each other

// The table's stable English name: "clients". On the command line, and as "clients.csv".
[[nodiscard]] QString tableName(ExportTable table);
[[nodiscard]] QString tableFileName(ExportTable table);
[[nodiscard]] std::optional<ExportTable> tableNamed(const QString &name);

// True where rows lie on a day, so that a period can pick among them.
[[nodiscard]] bool hasDays(ExportTable table);

} // namespace unknot
