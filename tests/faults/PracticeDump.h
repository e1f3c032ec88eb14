// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RawConnection.h"

#include <QStringList>

namespace unknot {

// Everything that is committed in a file, as text, read by SQLite alone: two dumps are the same
// only if nothing was written between, not even half.
[[nodiscard]] inline QStringList dumpOf(const QString &path)
{
    RawConnection connection(path, SQLITE_OPEN_READWRITE);
    QStringList dump{connection.text(QStringLiteral("PRAGMA integrity_check"))};
    for (const char *table :
         {"setting",         "audit",           "client",       "plan",
          "plan_phase",      "session",         "session_note", "client_gram",
          "health",          "condition_entry", "clearance",    "finding_override",
          "red_flag_answer", "closed_days",     "taper_preset", "step_decision",
          "reflow",          "reflow_session",  "reflow_plan",  "reflow_addition"}) {
        const QString name = QString::fromLatin1(table);
        const QString columns = connection.text(
            QStringLiteral("SELECT group_concat('quote(' || name || ')', '||''|''||')"
                           " FROM pragma_table_info('%1')")
                .arg(name));
        dump << name + QStringLiteral(": ") +
                    connection.text(QStringLiteral("SELECT group_concat(%1, char(10)) FROM %2")
                                        .arg(columns, name));
    }
    return dump;
}

} // namespace unknot
