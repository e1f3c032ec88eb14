// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PersonName.h"
#include "domain/Plan.h"
#include "domain/Session.h"

#include <QList>
#include <QVariant>

namespace unknot {

class Database;

// A plan with all that a reflow asks of it.
struct PlanWithSessions
{
    Plan plan;
    PersonName client;
    QList<Session> sessions; // by number

    bool operator==(const PlanWithSessions &) const = default;
};

// Whole plans at once, for changes that touch many: so many queries for one plan as for hundreds.
class ReflowQueries
{
public:
    [[nodiscard]] static Result<PlanWithSessions> plan(Database &database, PlanId id); // NotFound
    // Active plans with an open session that starts in [from, to), UTC; by the first such session.
    [[nodiscard]] static Result<QList<PlanWithSessions>>
    plansBetween(Database &database, const QDateTime &from, const QDateTime &to);

private:
    [[nodiscard]] static Result<QList<PlanWithSessions>>
    read(Database &database, const QString &ids, const QVariantList &values);
};

} // namespace unknot
