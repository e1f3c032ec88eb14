// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"

#include <QJsonArray>

namespace unknot {

class Database;
class Transaction;

// The goals of plans. One that is named no more is kept while a session has scored it.
class GoalRepository
{
public:
    // Makes the plan's goals those of `plan`; all have an id.
    [[nodiscard]] static Result<void> save(const Transaction &transaction, const Plan &plan);

    // An expression over a row of table plan; read() takes what it gives.
    [[nodiscard]] static QString column();
    [[nodiscard]] static QList<PlanGoal> read(const QString &column);

    // All rows of the plan's goals as text, and back: goals that were added since are asked no
    // more. RowImage.h says what an image is.
    [[nodiscard]] static Result<QJsonArray> imageOf(Database &database, PlanId plan);
    [[nodiscard]] static Result<void> putBack(const Transaction &transaction, PlanId plan,
                                              const QJsonArray &image);
};

} // namespace unknot
