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

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("PlanWords", source, nullptr, n);
}

QString weekdayWords(const Weekdays &days)
{
    if (days.isAny())
        return text(QT_TRANSLATE_NOOP("PlanWords", "any day"));
    QStringList names;
    for (const Qt::DayOfWeek day : days.days())
        names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    return names.join(u" / "_s);
}

} // namespace

QString planLine(const Plan &plan)
{
    return text(QT_TRANSLATE_NOOP("PlanWords", "%1 · %2 · from %3"))
        .arg(plan.complaint, stateWord(plan.state), dayText(plan.start));
}

QString progressWords(const PlanProgress &progress, QDate today)
{
    if (progress.daysBehind < 0)
        return text(QT_TRANSLATE_N_NOOP("PlanWords", "%n days ahead"), -progress.daysBehind);
    if (progress.daysBehind == 0)
        return {};
    const int dueToday = progress.hereDay == today ? 1 : 0; // not late before tomorrow
    return text(QT_TRANSLATE_N_NOOP("PlanWords", "%n sessions behind"),
                std::max(1, progress.due - progress.done - dueToday));
}

QString factsLine(const Plan &plan, const PlanProgress &progress, QDate today)
{
    QStringList parts;
    if (plan.state != PlanState::Draft)
        parts << text(QT_TRANSLATE_NOOP("PlanWords", "%1 of %2 done"))
                     .arg(progress.done)
                     .arg(progress.total);
    if (plan.state == PlanState::Active)
        parts << progressWords(progress, today);
    parts.removeAll(QString());
    parts << text(QT_TRANSLATE_N_NOOP("PlanWords", "%n min"), plan.minutes);
    parts << u"%1 %2"_s.arg(weekdayWords(plan.days), clockWords(plan.time));
    return parts.join(u" · "_s);
}

QString reviewLine(const ReviewRule &review)
{
    return text(QT_TRANSLATE_NOOP("PlanWords", "After %1")).arg(reviewWords(review));
}

QString consentLine(const Plan &plan)
{
    return plan.consentDate.isValid()
               ? dayText(plan.consentDate)
               : text(QT_TRANSLATE_NOOP("PlanWords", "Not agreed to by the client yet"));
}

} // namespace unknot
