// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PauseRepository.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

Result<void> PauseRepository::begin(const Transaction &transaction, PlanId plan, QDate first)
{
    return transaction.run(u"INSERT INTO plan_pause (plan, first_day) VALUES (?, ?)"_s,
                           {sqlId(plan), sqlDay(first)});
}

Result<void> PauseRepository::end(const Transaction &transaction, PlanId plan, QDate last)
{
    return transaction.run(u"UPDATE plan_pause SET last_day = max(first_day, ?)"
                           " WHERE plan = ? AND last_day IS NULL"_s,
                           {sqlDay(last), sqlId(plan)});
}

Result<void> PauseRepository::goOn(const Transaction &transaction, ReflowId undone)
{
    return transaction.run(u"UPDATE plan_pause SET last_day = NULL WHERE entry IN"
                           " (SELECT max(plan_pause.entry) FROM reflow_plan AS trace"
                           " JOIN plan ON plan.id = trace.plan AND plan.state = 'paused'"
                           " JOIN plan_pause ON plan_pause.plan = plan.id"
                           " WHERE trace.reflow = ? GROUP BY plan_pause.plan)"_s,
                           {sqlId(undone)});
}

} // namespace unknot
