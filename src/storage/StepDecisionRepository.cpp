// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/StepDecisionRepository.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

StepKind stepFrom(const QString &name)
{
    return stepKindFrom(name).value_or(StepKind::NotYet);
}

StepDecision read(RowReader &row)
{
    StepDecision decision;
    decision.id = row.id<StepDecisionId>();
    decision.plan = row.id<PlanId>();
    decision.day = row.day();
    decision.taken = stepFrom(row.text());
    decision.advised = stepFrom(row.text());
    decision.numbers = row.text();
    decision.reason = row.text();
    return decision;
}

} // namespace

Result<void> StepDecisionRepository::insert(const Transaction &transaction,
                                            const StepDecision &decision)
{
    return transaction.run(
        u"INSERT INTO step_decision (id, plan, day, taken, advised, numbers, reason)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {sqlId(decision.id), sqlId(decision.plan), sqlDay(decision.day),
         stepKindName(decision.taken), stepKindName(decision.advised), decision.numbers,
         decision.reason});
}

Result<QList<StepDecision>> StepDecisionRepository::ofPlan(Database &database, PlanId plan)
{
    return database.list(u"SELECT id, plan, day, taken, advised, numbers, reason"
                         " FROM step_decision WHERE plan = ? ORDER BY day, entry"_s,
                         {sqlId(plan)}, read);
}

} // namespace unknot
