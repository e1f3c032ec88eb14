// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"
#include "domain/StepKind.h"

#include <QList>

namespace unknot {

class Database;
class RowReader;
class Transaction;

// What lists ask of a plan's reviews. Not part of the plan: nobody edits it, and it has no version.
struct ReviewState
{
    QDate reviewedOn;         // invalid: never
    int reviewedSessions = 0; // completed by then
    // What the client's own numbers suggest and nobody has decided about: down, up, refer or
    // discharge; none: nothing.
    std::optional<StepKind> advice;

    bool operator==(const ReviewState &) const = default;
};

// Plans with their phases.
class PlanRepository
{
public:
    [[nodiscard]] static Result<void> insert(const Transaction &transaction, const Plan &plan);
    // Keeps `plan` as the version behind plan.version; Conflict where that is not the kept one.
    [[nodiscard]] static Result<void> update(const Transaction &transaction, const Plan &plan);
    [[nodiscard]] static Result<Plan> find(Database &database, PlanId id); // NotFound
    [[nodiscard]] static Result<QList<Plan>> ofClient(Database &database, ClientId client);
    [[nodiscard]] static Result<QList<PlanId>> active(Database &database);

    [[nodiscard]] static Result<ReviewState> reviewState(Database &database, PlanId id); // NotFound
    [[nodiscard]] static Result<void> setReviewState(const Transaction &transaction, PlanId id,
                                                     const ReviewState &state);
    [[nodiscard]] static Result<void> setAdvice(const Transaction &transaction, PlanId id,
                                                std::optional<StepKind> advice);

    [[nodiscard]] static QString columns();         // of table plan, as read() wants them
    [[nodiscard]] static Plan read(RowReader &row); // without its phases
    [[nodiscard]] static QString lengthKindName(LengthKind kind); // as column length_kind has it
    [[nodiscard]] static QString phaseColumns(); // of table plan_phase, as readPhase() wants them
    [[nodiscard]] static Phase readPhase(RowReader &row);
    [[nodiscard]] static Result<Taper> taper(Database &database, PlanId id);
};

} // namespace unknot
