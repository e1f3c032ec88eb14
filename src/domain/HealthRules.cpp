// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/HealthRules.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestLife = 120; // years; nothing a client has began before it
constexpr int farthestAhead = 5; // years; who agrees to more has mistyped the year
constexpr int reasonLimit = 2'000;
constexpr int weeksOfPregnancy = 42;

Error tooLate(const QString &field, QDate latest)
{
    return {ErrorCode::DateTooLate, field, latest.toString(Qt::ISODate)};
}

Error tooEarly(const QString &field, QDate earliest)
{
    return {ErrorCode::DateTooEarly, field, earliest.toString(Qt::ISODate)};
}

Error inFuture(const QString &field, QDate day)
{
    return {ErrorCode::DateInFuture, field, day.toString(Qt::ISODate)};
}

void checkAhead(QList<Error> &found, const QString &field, QDate day, QDate today)
{
    const QDate latest = today.addYears(farthestAhead);
    if (day > latest)
        found << tooLate(field, latest);
}

// An end that is not there is no problem here.
void checkPeriod(QList<Error> &found, const QString &form, QDate from, QDate until, QDate today)
{
    const QString first = form + u".from"_s;
    const QString last = form + u".until"_s;
    if (!from.isValid())
        found << Error{ErrorCode::DateInvalid, first, {}};
    checkAhead(found, first, from, today);
    checkAhead(found, last, until, today);
    if (from.isValid() && until.isValid() && until < from)
        found << Error{ErrorCode::EndsBeforeBegin, last, from.toString(Qt::ISODate)};
}

} // namespace

ConditionEntry tidied(ConditionEntry entry)
{
    entry.ownLabel = tidiedText(entry.ownLabel).simplified();
    entry.note = tidiedText(entry.note);
    return entry;
}

Clearance tidied(Clearance clearance)
{
    clearance.provider = tidiedText(clearance.provider).simplified();
    clearance.limits = tidiedText(clearance.limits);
    clearance.document = tidiedText(clearance.document);
    return clearance;
}

Override tidied(Override given)
{
    given.reason = tidiedText(given.reason);
    return given;
}

QList<Error> problems(const ConditionEntry &entry, const Condition *condition, QDate today)
{
    QList<Error> found;
    if (entry.condition.isEmpty() && isBlank(entry.ownLabel))
        found << Error{ErrorCode::FieldEmpty, u"condition.label"_s, {}};
    found += lineProblems(u"condition.label"_s, entry.ownLabel, lineLimit);
    if (condition && condition->asksSite && entry.sites.isEmpty())
        found << Error{ErrorCode::FieldEmpty, u"condition.site"_s, {}};
    const QDate earliest = today.addYears(-longestLife);
    if (entry.since > today)
        found << inFuture(u"condition.since"_s, entry.since);
    else if (entry.since.isValid() && entry.since < earliest)
        found << tooEarly(u"condition.since"_s, earliest);
    if (entry.resolved > today)
        found << inFuture(u"condition.resolved"_s, entry.resolved);
    else if (entry.since.isValid() && entry.resolved.isValid() && entry.resolved < entry.since)
        found << Error{ErrorCode::EndsBeforeBegin, u"condition.resolved"_s,
                       entry.since.toString(Qt::ISODate)};
    found += textProblems(u"condition.note"_s, entry.note, textLimit);
    return found;
}

QList<Error> problems(const Clearance &clearance, QDate today)
{
    QList<Error> found;
    if (isBlank(clearance.provider))
        found << Error{ErrorCode::FieldEmpty, u"clearance.provider"_s, {}};
    found += lineProblems(u"clearance.provider"_s, clearance.provider, lineLimit);
    checkPeriod(found, u"clearance"_s, clearance.from, clearance.until, today);
    if (!clearance.until.isValid())
        found << Error{ErrorCode::DateInvalid, u"clearance.until"_s, {}};
    found += textProblems(u"clearance.limits"_s, clearance.limits, textLimit);
    found += textProblems(u"clearance.document"_s, clearance.document, textLimit);
    return found;
}

QList<Error> problems(const Override &given, QDate today)
{
    QList<Error> found;
    if (isBlank(given.reason))
        found << Error{ErrorCode::FieldEmpty, u"override.reason"_s, {}};
    found += textProblems(u"override.reason"_s, given.reason, reasonLimit);
    checkPeriod(found, u"override"_s, given.from, given.until, today);
    return found;
}

QList<Error> dueDateProblems(QDate dueDate, QDate today)
{
    const QString field = u"health.dueDate"_s;
    const QDate latest = today.addDays(7 * weeksOfPregnancy);
    const QDate earliest = today.addYears(-1);
    if (dueDate > latest)
        return {tooLate(field, latest)};
    if (dueDate.isValid() && dueDate < earliest)
        return {tooEarly(field, earliest)};
    return {};
}

QList<Error> askedProblems(QDate asked, QDate today)
{
    if (asked > today)
        return {inFuture(u"health.asked"_s, asked)};
    return {};
}

} // namespace unknot
