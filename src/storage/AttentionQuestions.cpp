// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/AttentionQuestions.h"

#include "storage/AttentionSql.h"
#include "storage/RowReader.h"
#include "storage/SessionVerdicts.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QList<AttentionQuestion> attentionQuestions()
{
    using enum AttentionKind;
    using enum AttentionPoint;
    return {
        {DoesNotFit, AttentionSql::doesNotFit(), {Now, Today}},
        {AdviceWaiting, AttentionSql::adviceWaiting(u"= 'refer'"_s), {}},
        {SessionUnrecorded, AttentionSql::unrecorded(), {Now}},
        {AdviceWaiting, AttentionSql::adviceWaiting(u"= 'up'"_s), {}},
        {NothingBooked, AttentionSql::nothingBooked(), {}},
        {BehindPlan, AttentionSql::behindPlan(), {}},
        {ClearanceEnding, AttentionSql::clearanceEnding(), {Today, Now, InFourWeeks}},
        {AdviceWaiting, AttentionSql::adviceWaiting(u"IN ('discharge', 'down')"_s), {}},
        {ReviewDue, AttentionSql::reviewDueByVisits(), {}},
        {ReviewDue, AttentionSql::reviewDueByDay(), {Today}},
        {PlanEnding, AttentionSql::planEnding(), {}},
        {HistoryOld, AttentionSql::historyOld(), {Now, InAWeek}},
        {ConsentMissing, AttentionSql::consentMissing(), {}},
    };
}

QVariantList attentionValues(const AttentionQuestion &question, const ZonedTime &now, int limit)
{
    QVariantList values;
    for (const AttentionPoint point : question.points) {
        switch (point) {
        case AttentionPoint::Now:
            values << sqlInstant(now.utc);
            break;
        case AttentionPoint::InAWeek:
            values << sqlInstant(now.utc.addDays(7));
            break;
        case AttentionPoint::InFourWeeks:
            values << sqlInstant(now.utc.addDays(28));
            break;
        case AttentionPoint::Today:
            values << sqlDay(now.day());
            break;
        }
    }
    return values << limit;
}

AttentionItem readAttention(AttentionKind kind, RowReader &row)
{
    AttentionItem item;
    item.kind = kind;
    item.client = row.id<ClientId>();
    item.plan = row.id<PlanId>();
    item.session = row.id<SessionId>();
    item.name = row.name();
    item.complaint = row.text();
    item.when = {row.instant(), row.text().toLatin1()};
    item.verdict = SessionVerdicts::read(row);
    item.sessions = row.number();
    item.advice = stepKindFrom(row.text());
    item.until = row.day();
    return item;
}

} // namespace unknot
