// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ProgressQueries.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"

#include <QHash>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

VisitScores readVisit(RowReader &row)
{
    VisitScores visit;
    visit.session = row.id<SessionId>();
    visit.number = row.number();
    const QDateTime starts = row.instant();
    visit.day = ZonedTime{starts, row.text().toLatin1()}.day();
    visit.before = {row.maybeNumber(), row.maybeNumber(), row.maybeNumber()};
    visit.after = {row.maybeNumber(), row.maybeNumber(), row.maybeNumber()};
    return visit;
}

} // namespace

Result<QList<VisitScores>> ProgressQueries::visits(Database &database, PlanId plan)
{
    auto visits = database.list(
        u"SELECT session.id, session.number, session.starts, session.zone, note.pain_before,"
        " note.stress_before, note.movement_before, note.pain_after, note.stress_after,"
        " note.movement_after FROM session JOIN session_note AS note ON note.session = session.id"
        " WHERE session.plan = ? AND session.state = 'completed'"
        " ORDER BY session.starts, session.number"_s,
        {sqlId(plan)}, readVisit);
    if (!visits)
        return visits;
    QHash<SessionId, VisitScores *> byId;
    for (VisitScores &visit : *visits)
        byId.insert(visit.session, &visit);
    const auto scores = database.each(
        u"SELECT session_goal.session, session_goal.goal, session_goal.score FROM plan_goal"
        " CROSS JOIN session_goal ON session_goal.goal = plan_goal.id"
        " WHERE plan_goal.plan = ? ORDER BY plan_goal.position, plan_goal.entry"_s,
        {sqlId(plan)}, [&byId](RowReader &row) {
            if (VisitScores *visit = byId.value(row.id<SessionId>())) {
                const auto goal = row.id<GoalId>();
                visit->goals << GoalRating{goal, row.number()};
            }
            return true;
        });
    return scores ? visits : Result<QList<VisitScores>>(tl::make_unexpected(scores.error()));
}

Result<QList<KeptGoal>> ProgressQueries::goals(Database &database, PlanId plan)
{
    return database.list(u"SELECT id, words, dropped FROM plan_goal WHERE plan = ?"
                         " ORDER BY dropped, position, entry"_s,
                         {sqlId(plan)}, [](RowReader &row) {
                             const PlanGoal goal{row.id<GoalId>(), row.text()};
                             return KeptGoal{goal, row.flag()};
                         });
}

Result<QList<PlanPause>> ProgressQueries::pauses(Database &database, PlanId plan)
{
    return database.list(
        u"SELECT first_day, last_day FROM plan_pause WHERE plan = ? ORDER BY entry"_s,
        {sqlId(plan)}, [](RowReader &row) {
            const QDate first = row.day();
            return PlanPause{first, row.day()};
        });
}

} // namespace unknot
