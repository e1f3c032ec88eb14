// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanExpectation.h"

#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "domain/ReviewWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

struct PlanExpectation
{
    Q_DECLARE_TR_FUNCTIONS(PlanExpectation)
};

// The day of visit number `visits` since the last review; invalid where fewer are laid out.
QDate dayOfVisit(const PaperInput &input, int visits)
{
    QList<QDate> days;
    for (const Session &session : input.sessions) {
        const bool counts = isOpen(session.state) || session.state == SessionState::Completed;
        const QDate day = session.start.day();
        if (counts && (!input.reviewed.isValid() || day > input.reviewed))
            days << day;
    }
    std::ranges::sort(days);
    return visits >= 1 && visits <= days.size() ? days.at(visits - 1) : QDate();
}

QString reassessmentWords(const PaperInput &input)
{
    const QString rule = PlanExpectation::tr("After %1.").arg(reviewWords(input.plan.review));
    const QDate day = nextReview(input);
    if (!day.isValid())
        return rule;
    const QString next = day < input.printed ? PlanExpectation::tr("Due since %1.")
                                             : PlanExpectation::tr("At the latest on %1.");
    return rule + u' ' + next.arg(longDate(day));
}

} // namespace

QDate nextReview(const PaperInput &input)
{
    const Plan &plan = input.plan;
    const QDate from = input.reviewed.isValid() ? input.reviewed : plan.start;
    if (!from.isValid() || (plan.state != PlanState::Draft && plan.state != PlanState::Active))
        return {};
    const QDate byWeeks = from.addDays(daysOfWeek * plan.review.weeks);
    const QDate byVisits = dayOfVisit(input, plan.review.visits);
    return byVisits.isValid() ? std::min(byWeeks, byVisits) : byWeeks;
}

void layPlanExpectation(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, PlanExpectation::tr("Expected response and reassessment"));
    // Furlan 2015, Mak 2024: no finding of high certainty.
    layField(flow, PlanExpectation::tr("Expected response"),
             PlanExpectation::tr(
                 "Many people feel some relief for a while after a session, and some have less "
                 "pain for weeks; others notice no change. The evidence is of low certainty, so no "
                 "result is promised. Soreness for a day or two is common. Where a review shows no "
                 "gain, the plan is changed or ended, or a healthcare provider is asked."));
    layField(flow, PlanExpectation::tr("Reassessment"), reassessmentWords(input));
    layField(flow, PlanExpectation::tr("Home care"), input.plan.homeCare);
}

} // namespace unknot
