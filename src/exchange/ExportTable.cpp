// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportTable.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QList<ExportTable> exportTables()
{
    return {ExportTable::Clients, ExportTable::Conditions, ExportTable::Clearances,
            ExportTable::Plans,   ExportTable::Sessions,   ExportTable::Notes,
            ExportTable::Measures};
}

QString tableName(ExportTable table)
{
    switch (table) {
    case ExportTable::Clients:
        return u"clients"_s;
    case ExportTable::Conditions:
        return u"conditions"_s;
    case ExportTable::Clearances:
        return u"clearances"_s;
    case ExportTable::Plans:
        return u"plans"_s;
    case ExportTable::Sessions:
        return u"sessions"_s;
    case ExportTable::Notes:
        return u"notes"_s;
    case ExportTable::Measures:
        return u"measures"_s;
    }
    Q_UNREACHABLE();
}

QString tableFileName(ExportTable table)
{
    return tableName(table) + u".csv"_s;
}

std::optional<ExportTable> tableNamed(const QString &name)
{
    for (const ExportTable table : exportTables()) {
        if (tableName(table) == name)
            return table;
    }
    return std::nullopt;
}

bool hasDays(ExportTable table)
{
    return table == ExportTable::Sessions || table == ExportTable::Notes ||
           table == ExportTable::Measures;
}

} // namespace unknot
