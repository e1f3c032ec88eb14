// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PlanRepository.h"

#include "domain/PlanCourse.h"
#include "domain/StateWords.h"
#include "storage/Database.h"
#include "storage/GoalRepository.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList fields{
    u"client"_s,          u"complaint"_s,    u"focus"_s,           u"techniques"_s,
    u"home_care"_s,       u"minutes"_s,      u"start_day"_s,       u"weekdays"_s,
    u"day_wish"_s,        u"time_of_day"_s,  u"times_from"_s,      u"times_to"_s,
    u"time_wish"_s,       u"gap_hours"_s,    u"anchor_session"_s,  u"anchor_phase"_s,
    u"anchor_in_phase"_s, u"anchor_day"_s,   u"course_sessions"_s, u"consent_date"_s,
    u"review_visits"_s,   u"review_weeks"_s, u"state"_s,           u"state_reason"_s,
    u"version"_s};

const std::array kindNames{u"periods"_s, u"weeks"_s, u"visits"_s, u"expected"_s, u"open"_s};

const auto clockFormat = u"HH:mm"_s;
const auto preferredName = u"preferred"_s;

QString wishName(Wish wish)
{
    return wish == Wish::Preferred ? preferredName : u"required"_s;
}

Wish wishFrom(const QString &name)
{
    return name == preferredName ? Wish::Preferred : Wish::Required;
}

QVariant sqlTime(QTime time)
{
    return time.isValid() ? QVariant(time.toString(clockFormat)) : QVariant();
}

QTime readTime(RowReader &row)
{
    return QTime::fromString(row.text(), clockFormat);
}

std::optional<CourseAnchor> readAnchor(RowReader &row)
{
    if (row.isNull()) {
        row.skip(4);
        return std::nullopt;
    }
    return CourseAnchor{row.number(), row.number(), row.number(), row.day()};
}

QVariantList values(const Plan &plan)
{
    return {sqlId(plan.client),
            plan.complaint,
            plan.focus,
            plan.techniques,
            plan.homeCare,
            plan.minutes,
            sqlDay(plan.start),
            plan.days.mask(),
            wishName(plan.dayWish),
            plan.time.toString(clockFormat),
            sqlTime(plan.times.from),
            sqlTime(plan.times.to),
            wishName(plan.timeWish),
            plan.gapHours,
            sqlNumber(plan.anchor ? std::optional(plan.anchor->session) : std::nullopt),
            sqlNumber(plan.anchor ? std::optional(plan.anchor->phase) : std::nullopt),
            sqlNumber(plan.anchor ? std::optional(plan.anchor->inPhase) : std::nullopt),
            sqlDay(plan.anchor ? plan.anchor->day : QDate()),
            plan.state == PlanState::Draft ? 0 : courseLength(plan),
            sqlDay(plan.consentDate),
            plan.review.visits,
            plan.review.weeks,
            stateName(plan.state),
            plan.stateReason,
            plan.version};
}

Result<void> insertPhases(const Transaction &transaction, const Plan &plan)
{
    QList<QVariantList> rows;
    for (const Phase &phase : plan.taper.phases)
        rows << QVariantList{sqlId(plan.id),
                             rows.size(),
                             phase.cadence.sessions,
                             phase.cadence.weeks,
                             PlanRepository::lengthKindName(phase.length.kind),
                             phase.length.count,
                             phase.goal,
                             phase.review ? 1 : 0};
    return transaction.insert(u"INSERT INTO plan_phase (plan, position, sessions_per, weeks,"
                              " length_kind, length_count, goal, review)"_s,
                              rows);
}

Result<void> insertParts(const Transaction &transaction, const Plan &plan)
{
    return insertPhases(transaction, plan).and_then([&] {
        return GoalRepository::save(transaction, plan);
    });
}

// A plan is whole only with its phases.
Result<Plan> withTaper(Database &database, Plan plan)
{
    auto taper = PlanRepository::taper(database, plan.id);
    if (!taper)
        return tl::make_unexpected(taper.error());
    plan.taper = std::move(*taper);
    return plan;
}

} // namespace

QString PlanRepository::columns()
{
    return u"plan.id, plan."_s + fields.join(u", plan."_s) + u", "_s + GoalRepository::column();
}

Plan PlanRepository::read(RowReader &row)
{
    Plan plan;
    plan.id = row.id<PlanId>();
    plan.client = row.id<ClientId>();
    plan.complaint = row.text();
    plan.focus = row.text();
    plan.techniques = row.text();
    plan.homeCare = row.text();
    plan.minutes = row.number();
    plan.start = row.day();
    plan.days = Weekdays::fromMask(row.number());
    plan.dayWish = wishFrom(row.text());
    plan.time = readTime(row);
    plan.times.from = readTime(row);
    plan.times.to = readTime(row);
    plan.timeWish = wishFrom(row.text());
    plan.gapHours = row.number();
    plan.anchor = readAnchor(row);
    row.skip(); // the length of the course follows from the rest, and is kept for lists
    plan.consentDate = row.day();
    plan.review = {row.number(), row.number()};
    plan.state = planStateFrom(row.text()).value_or(PlanState::Draft);
    plan.stateReason = row.text();
    plan.version = row.number();
    plan.goals = GoalRepository::read(row.text());
    return plan;
}

QString PlanRepository::lengthKindName(LengthKind kind)
{
    return kindNames.at(static_cast<size_t>(kind));
}

QString PlanRepository::phaseColumns()
{
    return u"plan_phase.sessions_per, plan_phase.weeks, plan_phase.length_kind,"
           " plan_phase.length_count, plan_phase.goal, plan_phase.review"_s;
}

Phase PlanRepository::readPhase(RowReader &row)
{
    Phase phase;
    phase.cadence = {row.number(), row.number()};
    const auto kind = std::ranges::find(kindNames, row.text()) - kindNames.begin();
    phase.length = {static_cast<LengthKind>(kind), row.number()};
    phase.goal = row.text();
    phase.review = row.flag();
    return phase;
}

Result<Taper> PlanRepository::taper(Database &database, PlanId id)
{
    return database
        .list(u"SELECT %1 FROM plan_phase WHERE plan = ? ORDER BY position"_s.arg(phaseColumns()),
              {sqlId(id)}, readPhase)
        .map([](QList<Phase> phases) { return Taper{std::move(phases)}; });
}

Result<void> PlanRepository::insert(const Transaction &transaction, const Plan &plan)
{
    static const auto sql = u"INSERT INTO plan (%1, id) VALUES (%2?)"_s.arg(
        fields.join(u", "_s), u"?, "_s.repeated(fields.size()));
    const auto done = transaction.database().run(sql, values(plan) << sqlId(plan.id));
    return done ? insertParts(transaction, plan) : tl::make_unexpected(done.error());
}

Result<void> PlanRepository::update(const Transaction &transaction, const Plan &plan)
{
    static const auto sql =
        u"UPDATE plan SET %1 = ? WHERE id = ? AND version = ?"_s.arg(fields.join(u" = ?, "_s));
    Database &database = transaction.database();
    const auto done = database.run(sql, values(plan) << sqlId(plan.id) << plan.version - 1);
    if (!done)
        return tl::make_unexpected(done.error());
    if (*done == 0)
        return fail(ErrorCode::Conflict, u"plan"_s);
    const auto removed = database.run(u"DELETE FROM plan_phase WHERE plan = ?"_s, {sqlId(plan.id)});
    return removed ? insertParts(transaction, plan) : tl::make_unexpected(removed.error());
}

Result<Plan> PlanRepository::find(Database &database, PlanId id)
{
    static const auto sql = u"SELECT %1 FROM plan WHERE id = ?"_s.arg(columns());
    const auto row = database.first(sql, {sqlId(id)}, &PlanRepository::read);
    if (!row)
        return tl::make_unexpected(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, u"plan"_s, id.toString());
    return withTaper(database, **row);
}

Result<QList<Plan>> PlanRepository::ofClient(Database &database, ClientId client)
{
    static const auto sql =
        u"SELECT %1 FROM plan WHERE client = ? ORDER BY id DESC"_s.arg(columns());
    auto plans = database.list(sql, {sqlId(client)}, &PlanRepository::read);
    if (!plans)
        return plans;
    for (Plan &plan : *plans) {
        auto whole = withTaper(database, plan);
        if (!whole)
            return tl::make_unexpected(whole.error());
        plan = std::move(*whole);
    }
    return plans;
}

Result<ReviewState> PlanRepository::reviewState(Database &database, PlanId id)
{
    const auto found =
        database.first(u"SELECT reviewed_on, reviewed_sessions, advice FROM plan WHERE id = ?"_s,
                       {sqlId(id)}, [](RowReader &row) {
                           return ReviewState{row.day(), row.number(), stepKindFrom(row.text())};
                       });
    if (!found)
        return tl::make_unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"plan"_s, id.toString());
    return **found;
}

Result<void> PlanRepository::setReviewState(const Transaction &transaction, PlanId id,
                                            const ReviewState &state)
{
    return transaction.run(
        u"UPDATE plan SET reviewed_on = ?, reviewed_sessions = ?, advice = ? WHERE id = ?"_s,
        {sqlDay(state.reviewedOn), state.reviewedSessions,
         state.advice ? QVariant(stepKindName(*state.advice)) : QVariant(), sqlId(id)});
}

Result<QList<PlanId>> PlanRepository::active(Database &database)
{
    return database.list(u"SELECT id FROM plan WHERE state = 'active'"_s, {},
                         [](RowReader &row) { return row.id<PlanId>(); });
}

Result<void> PlanRepository::setAdvice(const Transaction &transaction, PlanId id,
                                       std::optional<StepKind> advice)
{
    return transaction.run(u"UPDATE plan SET advice = ? WHERE id = ?"_s,
                           {advice ? QVariant(stepKindName(*advice)) : QVariant(), sqlId(id)});
}

} // namespace unknot
