// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ProgressReader.h"

#include "practice/Room.h"
#include "storage/MeasureRepository.h"
#include "storage/ProgressQueries.h"
#include "storage/ReflowQueries.h"
#include "storage/StepDecisionRepository.h"

#include <algorithm>

namespace unknot {

namespace {

// Two scales of each session: before it and, where it was asked, after it.
ProgressSeries scoreSeries(const Measure &measure, std::optional<int> Scores::*score,
                           const QList<VisitScores> &visits)
{
    ProgressSeries series;
    series.measure = measure;
    for (const VisitScores &visit : visits) {
        if (const auto before = visit.before.*score)
            series.points << ProgressPoint{visit.day, visit.number, *before, visit.after.*score};
    }
    return series;
}

ProgressSeries goalSeries(const Measure &measure, const PlanGoal &goal,
                          const QList<VisitScores> &visits)
{
    ProgressSeries series;
    series.measure = measure;
    series.measure.label = goal.words;
    series.goal = goal.id;
    for (const VisitScores &visit : visits) {
        const auto rating = std::ranges::find(visit.goals, goal.id, &GoalRating::goal);
        if (rating != visit.goals.end())
            series.points << ProgressPoint{visit.day, visit.number, rating->score, {}};
    }
    return series;
}

ProgressSeries totalSeries(const Measure &measure, QDate from, const QList<MeasureValue> &values)
{
    ProgressSeries series;
    series.measure = measure;
    for (const MeasureValue &value : values) {
        if (value.measure == measure.id && value.day >= from)
            series.points << ProgressPoint{value.day, 0, value.value, {}};
    }
    return series;
}

// What is read from the file for a plan's progress.
struct Records
{
    PlanWithSessions plan;
    QList<VisitScores> visits;
    QList<KeptGoal> goals;
    QList<MeasureValue> totals;
    QList<PlanPause> pauses;
    QList<StepDecision> decisions;
};

// Each reading goes on only where the one before it went well.
template <class Value>
Result<void> readInto(Value &target, Result<Value> read)
{
    if (!read)
        return tl::make_unexpected(read.error());
    target = std::move(*read);
    return {};
}

Result<Records> readRecords(Database &database, PlanId id)
{
    Records records;
    const auto done =
        readInto(records.plan, ReflowQueries::plan(database, id))
            .and_then(
                [&] { return readInto(records.visits, ProgressQueries::visits(database, id)); })
            .and_then([&] { return readInto(records.goals, ProgressQueries::goals(database, id)); })
            .and_then([&] {
                return readInto(records.totals,
                                MeasureRepository::ofClient(database, records.plan.plan.client));
            })
            .and_then(
                [&] { return readInto(records.pauses, ProgressQueries::pauses(database, id)); })
            .and_then([&] {
                return readInto(records.decisions, StepDecisionRepository::ofPlan(database, id));
            });
    return done ? Result<Records>(std::move(records)) : tl::make_unexpected(done.error());
}

QList<ProgressSeries> seriesOf(const Records &records, const Measures &measures)
{
    QList<ProgressSeries> all{scoreSeries(measures.pain(), &Scores::pain, records.visits),
                              scoreSeries(measures.stress(), &Scores::stress, records.visits),
                              scoreSeries(measures.movement(), &Scores::movement, records.visits)};
    for (const KeptGoal &kept : records.goals)
        all << goalSeries(measures.goal(), kept.goal, records.visits);
    for (const Measure &measure : measures.totals())
        all << totalSeries(measure, records.plan.plan.start, records.totals);
    all.removeIf([](const ProgressSeries &series) { return series.points.isEmpty(); });
    return all;
}

QList<ProgressEvent> eventsOf(const Records &records, const ProgressSeries *pain, int worsePoints)
{
    QList<ProgressEvent> events = pain ? flaresOf(*pain, worsePoints) : QList<ProgressEvent>();
    for (const PlanPause &pause : records.pauses)
        events << ProgressEvent{ProgressEventKind::Pause, pause.first, pause.last, {}, {}};
    for (const StepDecision &decision : records.decisions)
        events << ProgressEvent{ProgressEventKind::Decided, decision.day, decision.day,
                                decision.taken, decision.reason};
    std::ranges::stable_sort(events, {}, &ProgressEvent::from);
    return events;
}

} // namespace

Result<Progress> readProgress(Room &room, PlanId plan)
{
    auto records = readRecords(*room.database, plan);
    if (!records)
        return tl::make_unexpected(records.error());
    const auto measures = room.measures();
    if (!measures)
        return tl::make_unexpected(measures.error());
    const auto thresholds = room.stepThresholds();
    if (!thresholds)
        return tl::make_unexpected(thresholds.error());
    Progress progress;
    progress.series = seriesOf(*records, **measures);
    const auto pain = std::ranges::find_if(progress.series, [&](const ProgressSeries &series) {
        return series.measure.id == (*measures)->pain().id;
    });
    progress.events = eventsOf(*records, pain == progress.series.end() ? nullptr : &*pain,
                               (*thresholds)->worsePoints);
    progress.plan = std::move(records->plan.plan);
    progress.sessions = std::move(records->plan.sessions);
    progress.today = room.today();
    return progress;
}

} // namespace unknot
