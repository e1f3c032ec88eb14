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

QList<Error> rangeProblems(const QString &field, int value, int least, int most)
{
    if (value >= least && value <= most)
        return {};
    return {{ErrorCode::NumberOutOfRange, field, u"%1..%2"_s.arg(least).arg(most)}};
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
    constexpr int minutesPerDay = 24 * 60;
    const int left = minutesPerDay - start.msecsSinceStartOfDay() / 60'000;
    return rangeProblems(field, minutes, shortestSessionMinutes,
                         std::min(longestSessionMinutes, std::max(left, shortestSessionMinutes)));
}

Plan tidied(Plan plan)
{
    for (QString *text : {&plan.complaint, &plan.goals, &plan.focus, &plan.techniques,
                          &plan.homeCare, &plan.stateReason})
        *text = tidiedText(*text);
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
    found += textProblems(u"plan.goals"_s, plan.goals, textLimit);
    found += lineProblems(u"plan.focus"_s, plan.focus, lineLimit);
    found += lineProblems(u"plan.techniques"_s, plan.techniques, lineLimit);
    found += textProblems(u"plan.homeCare"_s, plan.homeCare, textLimit);
    found += lineProblems(u"plan.stateReason"_s, plan.stateReason, lineLimit);
    // What can't be written down and read again breaks the limits of Taper.h, or is none at all.
    if (const auto read = readTaper(printTaper(plan.taper)); !read || *read != plan.taper)
        found << Error{ErrorCode::NotationInvalid, u"plan.taper"_s, {}};
    found += dayProblems(u"plan.start"_s, plan.start);
    if (!plan.time.isValid())
        found << Error{ErrorCode::DateInvalid, u"plan.time"_s, {}};
    found += minutesProblems(u"plan.minutes"_s, plan.minutes, plan.time);
    found += rangeProblems(u"plan.review.visits"_s, plan.review.visits, 1, 100);
    found += rangeProblems(u"plan.review.weeks"_s, plan.review.weeks, 1, 52);
    return found;
}

} // namespace unknot
