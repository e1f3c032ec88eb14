// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/HealthRepository.h"

#include "storage/ClearanceRepository.h"
#include "storage/ConditionEntryRepository.h"
#include "storage/Database.h"
#include "storage/OverrideRepository.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> keepDay(const Transaction &transaction, const QString &column, ClientId client,
                     QDate day)
{
    return transaction.run(u"INSERT INTO health (client, %1) VALUES (?, ?)"
                           " ON CONFLICT (client) DO UPDATE SET %1 = excluded.%1"_s.arg(column),
                           {sqlId(client), sqlDay(day)});
}

Result<QList<RedFlagAnswer>> answers(Database &database, ClientId client)
{
    return database.list(
        u"SELECT flag, yes, asked FROM red_flag_answer WHERE client = ? ORDER BY flag, asked"_s,
        {sqlId(client)}, [](RowReader &row) {
            return RedFlagAnswer{row.text(), row.flag(), row.day()};
        });
}

// Reads a part of the history into its place, unless an earlier one failed.
template <class Part>
void take(Part &part, Result<Part> found, Result<void> &done)
{
    if (!done)
        return;
    if (found)
        part = std::move(*found);
    else
        done = tl::make_unexpected(found.error());
}

} // namespace

Result<HealthHistory> HealthRepository::history(Database &database, ClientId client)
{
    const auto days = database.first(u"SELECT asked, due_date FROM health WHERE client = ?"_s,
                                     {sqlId(client)}, [](RowReader &row) {
                                         HealthHistory history;
                                         history.asked = row.day();
                                         history.dueDate = row.day();
                                         return history;
                                     });
    if (!days)
        return tl::make_unexpected(days.error());
    HealthHistory history = days->value_or(HealthHistory());
    Result<void> done;
    take(history.entries, ConditionEntryRepository::ofClient(database, client), done);
    if (!history.entries.isEmpty()) { // what clearances and overrides are about
        take(history.clearances, ClearanceRepository::ofClient(database, client), done);
        take(history.overrides, OverrideRepository::ofClient(database, client), done);
    }
    take(history.redFlags, answers(database, client), done);
    return done ? Result<HealthHistory>(history) : tl::make_unexpected(done.error());
}

Result<void> HealthRepository::keepAsked(const Transaction &transaction, ClientId client,
                                         QDate asked)
{
    return keepDay(transaction, u"asked"_s, client, asked);
}

Result<void> HealthRepository::keepDueDate(const Transaction &transaction, ClientId client,
                                           QDate dueDate)
{
    return keepDay(transaction, u"due_date"_s, client, dueDate);
}

Result<void> HealthRepository::keepAnswers(const Transaction &transaction, ClientId client,
                                           const QList<RedFlagAnswer> &answers)
{
    QList<QVariantList> rows;
    for (const RedFlagAnswer &answer : answers)
        rows << QVariantList{sqlId(client), answer.flag, sqlDay(answer.asked), answer.yes ? 1 : 0};
    return transaction.insert(
        u"INSERT INTO red_flag_answer (client, flag, asked, yes)"_s, rows,
        u"ON CONFLICT (client, flag, asked) DO UPDATE SET yes = excluded.yes"_s);
}

} // namespace unknot
