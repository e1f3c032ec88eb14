// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ReflowQueries.h"

#include "storage/Database.h"
#include "storage/PlanRepository.h"
#include "storage/SessionRepository.h"
#include "storage/SqlValue.h"

#include <QHash>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

Result<PlanWithSessions> ReflowQueries::plan(Database &database, PlanId id)
{
    auto found = read(database, u"SELECT ? AS plan, 0 AS place"_s, {sqlId(id)});
    if (!found)
        return tl::make_unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, u"plan"_s, id.toString());
    return found->takeFirst();
}

Result<QList<PlanWithSessions>>
ReflowQueries::plansBetween(Database &database, const QDateTime &from, const QDateTime &to)
{
    return read(database,
                u"SELECT session.plan, min(session.starts) AS place"
                " FROM session INDEXED BY session_open CROSS JOIN plan ON plan.id = session.plan"
                " WHERE session.state IN ('planned', 'confirmed') AND session.starts >= ?"
                " AND session.starts < ? AND plan.state = 'active' GROUP BY session.plan"_s,
                {sqlInstant(from), sqlInstant(to)});
}

// `ids` selects the plans and their places in the list.
Result<QList<PlanWithSessions>> ReflowQueries::read(Database &database, const QString &ids,
                                                    const QVariantList &values)
{
    const QString chosen = u"WITH chosen AS MATERIALIZED (%1) SELECT "_s.arg(ids);
    auto plans = database.list(
        chosen + PlanRepository::columns() +
            u", client.given, client.family, client.preferred, client.name_order FROM chosen"
            " CROSS JOIN plan ON plan.id = chosen.plan JOIN client ON client.id = plan.client"
            " ORDER BY chosen.place, plan.id"_s,
        values, [](RowReader &row) {
            return PlanWithSessions{PlanRepository::read(row), row.name(), {}};
        });
    if (!plans)
        return plans;
    QHash<PlanId, PlanWithSessions *> byId; // others may write between two queries
    for (PlanWithSessions &plan : *plans)
        byId.insert(plan.plan.id, &plan);
    const auto phases = database.each(
        chosen + PlanRepository::phaseColumns() +
            u", plan_phase.plan FROM chosen CROSS JOIN plan_phase ON plan_phase.plan = chosen.plan"
            " ORDER BY plan_phase.plan, plan_phase.position"_s,
        values, [&byId](RowReader &row) {
            const Phase phase = PlanRepository::readPhase(row);
            if (PlanWithSessions *plan = byId.value(row.id<PlanId>()))
                plan->plan.taper.phases << phase;
            return true;
        });
    if (!phases)
        return tl::make_unexpected(phases.error());
    const auto sessions =
        database.each(chosen + SessionRepository::columns() +
                          u" FROM chosen CROSS JOIN session ON session.plan = chosen.plan"
                          " ORDER BY session.plan, session.number"_s,
                      values, [&byId](RowReader &row) {
                          const Session session = SessionRepository::read(row);
                          if (PlanWithSessions *plan = byId.value(session.plan))
                              plan->sessions << session;
                          return true;
                      });
    return sessions ? plans
                    : Result<QList<PlanWithSessions>>(tl::make_unexpected(sessions.error()));
}

} // namespace unknot
