// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Reviews.h"

#include "domain/PlanSteps.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/NoteRepository.h"
#include "storage/PlanRepository.h"
#include "storage/ProgressQueries.h"
#include "storage/ReflowQueries.h"
#include "storage/StepDecisionRepository.h"

#include <algorithm>

namespace unknot {

namespace {

// A question answered with yes, unless a provider or the therapist has settled what it means.
bool hasRedFlag(const HealthHistory &history, const Verdict &verdict)
{
    const QStringList raised = raisedFlags(history.redFlags, verdict.date);
    return std::ranges::any_of(verdict.findings, [&raised](const Finding &finding) {
        return raised.contains(finding.condition) && !finding.clearedUntil.isValid() &&
               finding.overrideReason.isEmpty();
    });
}

// Those that are asked now, with what they were scored at completed sessions.
Result<QList<FunctionGoal>> goalsOf(Room &room, const Plan &plan)
{
    if (plan.goals.isEmpty())
        return QList<FunctionGoal>();
    return ProgressQueries::visits(*room.database, plan.id).map([&plan](const auto &visits) {
        QList<FunctionGoal> goals;
        for (const PlanGoal &goal : plan.goals) {
            FunctionGoal function;
            function.name = goal.words;
            for (const VisitScores &visit : visits) {
                const auto rating = std::ranges::find(visit.goals, goal.id, &GoalRating::goal);
                if (rating != visit.goals.end())
                    function.scores << GoalScore{visit.day, rating->score};
            }
            goals << function;
        }
        return goals;
    });
}

Result<StepSituation> situationOf(Room &room, const Screener &screener,
                                  const PlanWithSessions &whole,
                                  const QList<StepDecision> &decisions)
{
    const auto pains = NoteRepository::painsOf(*room.database, whole.plan.id);
    if (!pains)
        return tl::make_unexpected(pains.error());
    StepSituation situation;
    situation.today = room.today();
    situation.taper = whole.plan.taper;
    situation.phase = positionOf(whole.plan, whole.sessions).phase;
    situation.phaseStart = phaseStartOf(whole.plan, whole.sessions);
    for (const Session &session : whole.sessions) {
        if (session.state != SessionState::Completed)
            continue;
        const auto pain = pains->constFind(session.id);
        situation.visits << VisitPain{session.start.day(),
                                      pain == pains->cend() ? std::nullopt : std::optional(*pain)};
    }
    auto goals = goalsOf(room, whole.plan);
    if (!goals)
        return tl::make_unexpected(goals.error());
    situation.goals = std::move(*goals);
    for (const StepDecision &decision : decisions)
        situation.reviews << decision.day;
    situation.review = whole.plan.review;
    const Verdict verdict = screener.on(situation.today);
    situation.redFlag = hasRedFlag(screener.history(), verdict);
    situation.level = verdict.level;
    return situation;
}

Result<StepAdvice> adviceFor(Room &room, const Screener &screener, const PlanWithSessions &whole,
                             const QList<StepDecision> &decisions)
{
    const auto thresholds = room.stepThresholds();
    if (!thresholds)
        return tl::make_unexpected(thresholds.error());
    return situationOf(room, screener, whole, decisions)
        .map([&thresholds](const StepSituation &situation) {
            return adviseStep(situation, **thresholds);
        });
}

// As Today's question has it (storage/AttentionSql): over the whole plan, whatever the phase.
bool isReviewDue(const Plan &plan, const ReviewState &held, int done, QDate today)
{
    const QDate last = held.reviewedOn.isValid() ? held.reviewedOn : plan.start;
    return plan.state == PlanState::Active && (done - held.reviewedSessions >= plan.review.visits ||
                                               last.addDays(7 * plan.review.weeks) <= today);
}

bool callsForAct(StepKind kind)
{
    return kind != StepKind::NotYet && kind != StepKind::Hold;
}

Result<void> workOutAdvice(Room &room, const Transaction &transaction, PlanId plan)
{
    Database &database = transaction.database();
    const auto whole = ReflowQueries::plan(database, plan);
    if (!whole)
        return tl::make_unexpected(whole.error());
    if (whole->plan.state != PlanState::Active)
        return PlanRepository::setAdvice(transaction, plan, std::nullopt);
    const auto decisions = StepDecisionRepository::ofPlan(database, plan);
    if (!decisions)
        return tl::make_unexpected(decisions.error());
    const auto advice =
        Screener::of(room, whole->plan.client).and_then([&](const Screener &screener) {
            return adviceFor(room, screener, *whole, *decisions);
        });
    if (!advice)
        return tl::make_unexpected(advice.error());
    return PlanRepository::setAdvice(
        transaction, plan, callsForAct(advice->kind) ? std::optional(advice->kind) : std::nullopt);
}

} // namespace

Result<PlanReview> Reviews::of(PlanId plan) const
{
    const auto whole = ReflowQueries::plan(*m_room.database, plan);
    if (!whole)
        return tl::make_unexpected(whole.error());
    auto decisions = decisionsOf(plan);
    if (!decisions)
        return tl::make_unexpected(decisions.error());
    const auto screener = Screener::of(m_room, whole->plan.client);
    if (!screener)
        return tl::make_unexpected(screener.error());
    auto advice = adviceFor(m_room, *screener, *whole, *decisions);
    if (!advice)
        return tl::make_unexpected(advice.error());
    PlanReview review;
    review.advice = std::move(*advice);
    review.progress =
        progressOf(whole->sessions, courseOf(whole->plan, whole->sessions), m_room.today());
    review.decisions = std::move(*decisions);
    const auto held = PlanRepository::reviewState(*m_room.database, plan);
    if (!held)
        return tl::make_unexpected(held.error());
    review.reviewDue = isReviewDue(whole->plan, *held, review.progress.done, m_room.today());
    return review;
}

Result<QList<StepDecision>> Reviews::decisionsOf(PlanId plan) const
{
    return StepDecisionRepository::ofPlan(*m_room.database, plan);
}

Result<void> keepAdvice(Room &room, const Transaction &transaction, PlanId plan)
{
    if (room.gathersChanges) {
        room.adviceDue.insert(plan);
        return {};
    }
    return workOutAdvice(room, transaction, plan);
}

Result<void> keepDueAdvice(Room &room, const Transaction &transaction)
{
    Database &database = transaction.database();
    const auto active = PlanRepository::active(database);
    if (!active)
        return tl::make_unexpected(active.error());
    for (const PlanId &plan : *active) {
        if (!room.adviceDue.contains(plan))
            continue;
        if (const auto kept = workOutAdvice(room, transaction, plan); !kept)
            return kept;
    }
    return {};
}

} // namespace unknot
