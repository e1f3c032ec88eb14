// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/RawConnection.h"

#include <QStringList>

namespace unknot {

// All that is committed of plans, their sessions, closed days and decisions, as SQLite alone reads
// it. Without rows' versions and places in the file: what is taken back has new ones.
[[nodiscard]] inline QStringList planDumpOf(const QString &path)
{
    RawConnection connection(path, SQLITE_OPEN_READWRITE);
    QStringList dump;
    for (const char *table : {"plan", "plan_phase", "plan_goal", "plan_pause", "session",
                              "closed_days", "step_decision"}) {
        const QString name = QString::fromLatin1(table);
        const QString columns = connection.text(
            QStringLiteral("SELECT group_concat('quote(' || name || ')', '||''|''||')"
                           " FROM pragma_table_info('%1') WHERE name NOT IN ('version', 'entry')")
                .arg(name));
        dump += connection
                    .text(QStringLiteral("SELECT group_concat(line, char(10)) FROM"
                                         " (SELECT '%1 ' || %2 AS line FROM %1 ORDER BY line)")
                              .arg(name, columns))
                    .split(QChar(u'\n'));
    }
    return dump;
}

// The first line in which two dumps differ, for a message; empty where they are the same.
[[nodiscard]] inline QString firstDifference(const QStringList &before, const QStringList &after)
{
    for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
        if (before.value(i) != after.value(i))
            return before.value(i) + QStringLiteral("\n") + after.value(i);
    }
    return {};
}

} // namespace unknot
