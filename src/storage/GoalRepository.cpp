// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/GoalRepository.h"

#include "storage/Database.h"
#include "storage/RowImage.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto table = u"plan_goal"_s;
constexpr int positionLength = 6;
constexpr int idLength = 32;

Result<void> dropAll(const Transaction &transaction, PlanId plan)
{
    return transaction.run(u"UPDATE plan_goal SET dropped = 1 WHERE plan = ? AND dropped = 0"_s,
                           {sqlId(plan)});
}

// What was never scored is of no use to anybody.
Result<void> forgetUnscored(const Transaction &transaction, PlanId plan)
{
    return transaction.run(
        u"DELETE FROM plan_goal WHERE plan = ? AND dropped = 1"
        " AND NOT EXISTS (SELECT 1 FROM session_goal WHERE goal = plan_goal.id)"_s,
        {sqlId(plan)});
}

Result<void> keep(const Transaction &transaction, const Plan &plan)
{
    QList<QVariantList> rows;
    for (const PlanGoal &goal : plan.goals)
        rows << QVariantList{sqlId(goal.id), sqlId(plan.id), rows.size(), goal.words};
    return transaction.insert(
        u"INSERT INTO plan_goal (id, plan, position, words)"_s, rows,
        u"ON CONFLICT (id) DO UPDATE SET position = excluded.position, words = excluded.words,"
        " dropped = 0"_s);
}

Result<QList<PlanGoal>> kept(Database &database, PlanId plan)
{
    return database.list(u"SELECT id, words FROM plan_goal WHERE plan = ? AND dropped = 0"
                         " ORDER BY position"_s,
                         {sqlId(plan)}, [](RowReader &row) {
                             return PlanGoal{row.id<GoalId>(), row.text()};
                         });
}

} // namespace

Result<void> GoalRepository::save(const Transaction &transaction, const Plan &plan)
{
    const auto before = kept(transaction.database(), plan.id);
    if (!before)
        return tl::make_unexpected(before.error());
    if (*before == plan.goals)
        return {};
    return dropAll(transaction, plan.id)
        .and_then([&] { return keep(transaction, plan); })
        .and_then([&] { return forgetUnscored(transaction, plan.id); });
}

// A line a goal: its place, its id, its words. Within a group SQLite promises no order.
QString GoalRepository::column()
{
    return u"(SELECT group_concat(printf('%06d', position) || hex(id) || words, char(10))"
           " FROM plan_goal WHERE plan_goal.plan = plan.id AND dropped = 0)"_s;
}

QList<PlanGoal> GoalRepository::read(const QString &column)
{
    QStringList lines = column.split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    QList<PlanGoal> goals;
    for (const QString &line : std::as_const(lines)) {
        const auto id = QByteArray::fromHex(line.mid(positionLength, idLength).toLatin1());
        goals << PlanGoal{{QUuid::fromRfc4122(id)}, line.mid(positionLength + idLength)};
    }
    return goals;
}

Result<QJsonArray> GoalRepository::imageOf(Database &database, PlanId plan)
{
    const auto rows = rowImages(database, table, u"plan"_s, sqlId(plan));
    if (!rows)
        return tl::make_unexpected(rows.error());
    QJsonArray image;
    for (const QJsonObject &row : *rows)
        image << row;
    return image;
}

Result<void> GoalRepository::putBack(const Transaction &transaction, PlanId plan,
                                     const QJsonArray &image)
{
    auto done = dropAll(transaction, plan);
    for (const QJsonValue &row : image) {
        if (done)
            done = restoreRow(transaction, table, row.toObject());
    }
    return done ? forgetUnscored(transaction, plan) : done;
}

} // namespace unknot
