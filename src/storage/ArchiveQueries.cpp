// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArchiveQueries.h"

#include "storage/AgendaQueries.h"
#include "storage/ClientRepository.h"
#include "storage/Database.h"
#include "storage/PlanRepository.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

Result<void> ArchiveQueries::clients(Database &database,
                                     const std::function<bool(const Client &)> &visit)
{
    return database.each(u"SELECT %1 FROM client ORDER BY id"_s.arg(ClientRepository::columns()),
                         {},
                         [&visit](RowReader &row) { return visit(ClientRepository::read(row)); });
}

Result<void>
ArchiveQueries::plans(Database &database,
                      const std::function<bool(const Plan &, const PersonName &)> &visit)
{
    const QString columns = PlanRepository::columns();
    Error failure;
    bool readable = true;
    const auto done = database.each(
        u"SELECT %1, client.given, client.family, client.preferred, client.name_order"
        " FROM plan JOIN client ON client.id = plan.client ORDER BY plan.id"_s.arg(columns),
        {}, [&](RowReader &row) {
            Plan plan = PlanRepository::read(row);
            auto taper = PlanRepository::taper(database, plan.id);
            if (!taper) {
                readable = false;
                failure = taper.error();
                return false;
            }
            plan.taper = std::move(*taper);
            return visit(plan, row.name());
        });
    return readable ? done : tl::make_unexpected(failure);
}

Result<void> ArchiveQueries::sessions(Database &database, const QDateTime &from,
                                      const QDateTime &to,
                                      const std::function<bool(const SessionRow &)> &visit)
{
    QString where = u"WHERE true"_s;
    QVariantList values;
    if (from.isValid()) {
        where += u" AND session.starts >= ?"_s;
        values << sqlInstant(from);
    }
    if (to.isValid()) {
        where += u" AND session.starts < ?"_s;
        values << sqlInstant(to);
    }
    return database.each(
        AgendaQueries::rowSelect() + where + u" ORDER BY session.starts, session.id"_s, values,
        [&visit](RowReader &row) { return visit(AgendaQueries::readRow(row)); });
}

} // namespace unknot
