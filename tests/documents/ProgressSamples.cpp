// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressSamples.h"

#include "documents/PaperSamples.h"
#include "documents/ProgressChart.h"
#include "knowledge/Measures.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate farAway(2100, 1, 1);

const Measures &measures()
{
    static const Measures read = Measures::load().value();
    return read;
}

GoalId goalId(int number)
{
    return {QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
}

Plan planWithGoals(const QString &notation)
{
    Plan plan = samplePlan(notation);
    plan.goals = {{goalId(1), u"Sit an hour at the desk without pain"_s},
                  {goalId(2), u"Tie shoes without a pause"_s}};
    return plan;
}

// From `from` to `to` over `count` visits, with a jump of three at every eleventh.
int scoreAt(int visit, int count, int from, int to)
{
    const int steady = from + (to - from) * visit / std::max(1, count - 1);
    return std::clamp(visit % 11 == 6 ? steady + 3 : steady, 0, 10);
}

ProgressSeries seriesOf(const Measure &measure, const QList<Session> &done, int from, int to,
                        int gain)
{
    ProgressSeries series;
    series.measure = measure;
    const auto count = static_cast<int>(done.size());
    for (int i = 0; i < count; ++i) {
        ProgressPoint point;
        point.day = done.at(i).start.day();
        point.session = done.at(i).number;
        point.value = scoreAt(i, count, from, to);
        if (gain != 0)
            point.after = std::clamp(point.value + gain, 0, 10);
        series.points << point;
    }
    return series;
}

ProgressSeries goalSeries(const PlanGoal &goal, const QList<Session> &done, int to)
{
    ProgressSeries series = seriesOf(measures().goal(), done, 2, to, 0);
    series.measure.label = goal.words;
    series.goal = goal.id;
    return series;
}

ProgressSeries totals(QDate from, QDate until)
{
    ProgressSeries series;
    series.measure = *measures().find(u"rmdq"_s);
    int value = 18;
    for (QDate day = from; day <= until; day = day.addDays(28)) {
        series.points << ProgressPoint{day, 0, value, std::nullopt};
        value = std::max(2, value - 3);
    }
    return series;
}

void addEvents(Progress &progress, const QList<Session> &done)
{
    progress.events = flaresOf(progress.series.first(), 2);
    if (done.size() < 8)
        return;
    const auto dayOf = [&](qsizetype part) { return done.at(done.size() * part / 8).start.day(); };
    progress.events << ProgressEvent{ProgressEventKind::Decided, dayOf(2), dayOf(2), StepKind::Hold,
                                     u"Slept <b>badly</b>"_s}
                    << ProgressEvent{ProgressEventKind::Pause,
                                     dayOf(4).addDays(1),
                                     dayOf(5).addDays(-1),
                                     {},
                                     u"A secret illness"_s}
                    << ProgressEvent{
                           ProgressEventKind::Decided, dayOf(6), dayOf(6), StepKind::Down, {}};
    std::ranges::stable_sort(progress.events, {}, &ProgressEvent::from);
}

} // namespace

Progress sampleProgress(const QString &notation, QDate today)
{
    Progress progress;
    progress.plan = planWithGoals(notation);
    progress.today = today;
    progress.sessions = sampleSessions(progress.plan, today);
    QList<Session> done = progress.sessions;
    done.removeIf([](const Session &one) { return one.state != SessionState::Completed; });
    if (done.isEmpty())
        return progress;
    progress.series = {seriesOf(measures().pain(), done, 7, 3, -2),
                       seriesOf(measures().stress(), done, 6, 4, -1),
                       seriesOf(measures().movement(), done, 4, 7, 1),
                       goalSeries(progress.plan.goals.at(0), done, 6),
                       goalSeries(progress.plan.goals.at(1), done, 8),
                       totals(progress.plan.start, done.last().start.day())};
    addEvents(progress, done);
    return progress;
}

Progress finishedProgress(const QString &notation)
{
    const Plan plan = planWithGoals(notation);
    return sampleProgress(notation, sampleSessions(plan, farAway).last().start.day().addDays(1));
}

Progress emptyProgress(const QString &notation)
{
    return sampleProgress(notation, planWithGoals(notation).start);
}

QStringList allSeries(const Progress &progress)
{
    QStringList keys;
    for (const ProgressSeries &series : progress.series)
        keys << seriesKey(series);
    return keys;
}

} // namespace unknot
