// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanRules.h"

#include "domain/ClientRules.h"
#include "domain/TaperNotation.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QDate earliestDay(1900, 1, 1);
const QDate latestDay(2199, 12, 31);
constexpr int minutesPerDay = 24 * 60;

QList<Error> rangeProblems(const QString &field, int value, int least, int most)
{
    if (value >= least && value <= most)
        return {};
    return {{ErrorCode::NumberOutOfRange, field, u"%1..%2"_s.arg(least).arg(most)}};
}

QList<Error> anchorProblems(const Plan &plan)
{
    const auto field = u"plan.anchor"_s;
    if (!plan.anchor)
        return {};
    const int phases = static_cast<int>(plan.taper.phases.size());
    return dayProblems(field, plan.anchor->day) +
           rangeProblems(field, plan.anchor->phase, 0, phases - 1) +
           rangeProblems(field, plan.anchor->session, 1, taperSessionLimit) +
           rangeProblems(field, plan.anchor->inPhase, 0, std::max(0, plan.anchor->session - 1));
}

QList<Error> timesProblems(const LocalSpan &times, int minutes)
{
    const auto field = u"plan.times"_s;
    if (times.isNull())
        return {};
    if (!times.from.isValid() || !times.to.isValid())
        return {{ErrorCode::DateInvalid, field, {}}};
    const int length = times.from.secsTo(times.to) / 60;
    if (length <= 0)
        return {{ErrorCode::EndsBeforeBegin, field, times.from.toString(u"HH:mm"_s)}};
    return rangeProblems(field, length, minutes, minutesPerDay);
}

QList<Error> goalProblems(const QList<PlanGoal> &goals)
{
    QList<Error> found;
    for (const PlanGoal &goal : goals)
        found += lineProblems(u"plan.goals"_s, goal.words, lineLimit);
    if (goals.size() > mostGoals)
        found << Error{ErrorCode::NumberOutOfRange, u"plan.goals"_s, u"0..%1"_s.arg(mostGoals)};
    return found;
}

} // namespace

QList<Error> dayProblems(const QString &field, QDate day)
{
    if (!day.isValid())
        return {{ErrorCode::DateInvalid, field, {}}};
    if (day < earliestDay)
        return {{ErrorCode::DateTooEarly, field, earliestDay.toString(Qt::ISODate)}};
    if (day > latestDay)
        return {{ErrorCode::DateTooLate, field, latestDay.toString(Qt::ISODate)}};
    return {};
}

QList<Error> minutesProblems(const QString &field, int minutes, QTime start)
{
    const int left = minutesPerDay - start.msecsSinceStartOfDay() / 60'000;
    return rangeProblems(field, minutes, shortestSessionMinutes,
                         std::min(longestSessionMinutes, std::max(left, shortestSessionMinutes)));
}

QList<Error> taperProblems(const QString &field, const Taper &taper)
{
    // What can't be written down and read again breaks the limits of Taper.h, or is none at all.
    if (const auto read = readTaper(printTaper(taper)); !read || *read != taper)
        return {{ErrorCode::NotationInvalid, field, {}}};
    return {};
}

QList<Error> reviewProblems(const QString &field, const ReviewRule &review)
{
    return rangeProblems(field + u".visits"_s, review.visits, 1, 100) +
           rangeProblems(field + u".weeks"_s, review.weeks, 1, 52);
}

Plan tidied(Plan plan)
{
    for (QString *text :
         {&plan.complaint, &plan.focus, &plan.techniques, &plan.homeCare, &plan.stateReason})
        *text = tidiedText(*text);
    for (PlanGoal &goal : plan.goals)
        goal.words = tidiedText(goal.words);
    plan.goals.removeIf([](const PlanGoal &goal) { return isBlank(goal.words); });
    if (plan.time.isValid())
        plan.time = QTime(plan.time.hour(), plan.time.minute());
    return plan;
}

QList<Error> problems(const Plan &plan)
{
    QList<Error> found;
    if (isBlank(plan.complaint))
        found << Error{ErrorCode::FieldEmpty, u"plan.complaint"_s, {}};
    found += lineProblems(u"plan.complaint"_s, plan.complaint, lineLimit);
    found += goalProblems(plan.goals);
    found += lineProblems(u"plan.focus"_s, plan.focus, lineLimit);
    found += lineProblems(u"plan.techniques"_s, plan.techniques, lineLimit);
    found += textProblems(u"plan.homeCare"_s, plan.homeCare, textLimit);
    found += lineProblems(u"plan.stateReason"_s, plan.stateReason, lineLimit);
    found += taperProblems(u"plan.taper"_s, plan.taper);
    found += dayProblems(u"plan.start"_s, plan.start);
    if (!plan.time.isValid())
        found << Error{ErrorCode::DateInvalid, u"plan.time"_s, {}};
    found += minutesProblems(u"plan.minutes"_s, plan.minutes, plan.time);
    found += timesProblems(plan.times, plan.minutes);
    found += anchorProblems(plan);
    found += rangeProblems(u"plan.gapHours"_s, plan.gapHours, 0, longestGapHours);
    found += reviewProblems(u"plan.review"_s, plan.review);
    return found;
}

} // namespace unknot
