// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/PlanWords.h"

#include "domain/ClockWords.h"
#include "domain/ReviewWords.h"
#include "domain/StateWords.h"
#include "gui/DateText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

QString weekdayWords(const Weekdays &days)
{
    if (days.isAny())
        return PlanWords::tr("any day");
    QStringList names;
    for (const Qt::DayOfWeek day : days.days())
        names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    return names.join(u" / "_s);
}

} // namespace

QString planLine(const Plan &plan)
{
    return PlanWords::tr("%1 · %2 · from %3")
        .arg(plan.complaint, stateWord(plan.state), dayText(plan.start));
}

QString progressWords(const PlanProgress &progress, QDate today)
{
    if (progress.daysBehind < 0)
        return PlanWords::tr("%n days ahead", nullptr, -progress.daysBehind);
    if (progress.daysBehind == 0)
        return {};
    const int dueToday = progress.hereDay == today ? 1 : 0; // not late before tomorrow
    return PlanWords::tr("%n sessions behind", nullptr,
                         std::max(1, progress.due - progress.done - dueToday));
}

QString factsLine(const Plan &plan, const PlanProgress &progress, QDate today)
{
    QStringList parts;
    if (plan.state != PlanState::Draft)
        parts << PlanWords::tr("%1 of %2 done").arg(progress.done).arg(progress.total);
    if (plan.state == PlanState::Active)
        parts << progressWords(progress, today);
    parts.removeAll(QString());
    parts << PlanWords::tr("%n min", nullptr, plan.minutes);
    parts << u"%1 %2"_s.arg(weekdayWords(plan.days), clockWords(plan.time));
    return parts.join(u" · "_s);
}

QString reviewLine(const ReviewRule &review)
{
    return PlanWords::tr("After %1").arg(reviewWords(review));
}

QString consentLine(const Plan &plan)
{
    return plan.consentDate.isValid() ? dayText(plan.consentDate)
                                      : PlanWords::tr("Not agreed to by the client yet");
}

} // namespace unknot
