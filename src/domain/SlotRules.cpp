// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SlotRules.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// One moment on the practice's clock with the session that begins there.
struct LocalSession
{
    QDateTime start; // UTC
    QDateTime end;   // UTC
    QDate day;
    QTime time;
    QByteArray zone;
};

bool liesWithin(const QList<LocalSpan> &spans, const LocalSession &session)
{
    return std::ranges::any_of(spans, [&session](const LocalSpan &span) {
        // The end is compared as an instant: across a change of the clock it is not start + length.
        return session.time >= span.from &&
               session.end <= ZonedTime::fromLocal(session.day, span.to, session.zone).utc;
    });
}

bool collides(const QList<BusySpan> &spans, const LocalSession &session, int marginMinutes)
{
    const qint64 margin = qint64(marginMinutes) * 60;
    const qint64 begin = session.start.toSecsSinceEpoch() - margin;
    const qint64 end = session.end.toSecsSinceEpoch() + margin;
    return std::ranges::any_of(
        spans, [begin, end](const BusySpan &span) { return span.from < end && begin < span.to; });
}

// True where at some moment of the session and the buffer behind it as many others as may be there
// together are, each with its own buffer. The count can only rise where one of them begins.
bool isFull(const SlotRules &rules, const LocalSession &session)
{
    const int rooms = rules.calendar.sessionsAtOnce;
    if (rooms == 0)
        return false;
    if (rooms == 1)
        return collides(rules.busy, session, rules.calendar.bufferMinutes);
    const qint64 buffer = qint64(rules.calendar.bufferMinutes) * 60;
    const qint64 begin = session.start.toSecsSinceEpoch();
    const qint64 end = session.end.toSecsSinceEpoch() + buffer;
    QList<std::pair<qint64, qint64>> there;
    for (const BusySpan &span : rules.busy) {
        const qint64 to = span.to + buffer;
        if (span.from < end && begin < to)
            there << std::pair(std::max(span.from, begin), to);
    }
    return std::ranges::any_of(there, [&there, rooms](const auto &one) {
        return rooms <= std::ranges::count_if(there, [at = one.first](const auto &other) {
                   return other.first <= at && at < other.second;
               });
    });
}

} // namespace

QList<SlotRule> brokenRules(const SlotRules &rules, const QDateTime &start, int minutes)
{
    const QDateTime local = ZonedTime{start, rules.zone}.local();
    const LocalSession session{start, start.addSecs(qint64(minutes) * 60), local.date(),
                               local.time(), rules.zone};
    QList<SlotRule> broken;
    const auto add = [&broken](bool isBroken, SlotRule rule) {
        if (isBroken)
            broken << rule;
    };
    add(rules.timeWish == Wish::Required && !rules.times.isEmpty() &&
            !liesWithin(rules.times, session),
        SlotRule::Times);
    add(rules.weekdayWish == Wish::Required && !rules.weekdays.allows(session.day),
        SlotRule::Weekdays);
    add(isFull(rules, session), SlotRule::Busy);
    add(std::ranges::any_of(rules.calendar.closed,
                            [&session](const ClosedDays &c) { return c.contains(session.day); }),
        SlotRule::Closed);
    add(!liesWithin(rules.calendar.hours.on(session.day), session), SlotRule::Hours);
    add(collides(rules.otherPlans, session, rules.minimumGap), SlotRule::Gap);
    add(start < rules.notBefore, SlotRule::Past);
    return broken;
}

QList<Error> problems(const SlotRules &rules)
{
    QList<Error> found = problems(rules.calendar);
    for (const LocalSpan &span : rules.times) {
        if (!span.from.isValid() || !span.to.isValid() || span.to <= span.from)
            found << Error{ErrorCode::EndsBeforeBegin, u"rules.times"_s, {}};
    }
    if (rules.minimumGap < 0 || rules.minimumGap > longestGapMinutes) {
        found << Error{ErrorCode::NumberOutOfRange, u"rules.gap"_s,
                       u"0..%1"_s.arg(longestGapMinutes)};
    }
    if (!rules.notBefore.isValid())
        found << Error{ErrorCode::DateInvalid, u"rules.notBefore"_s, {}};
    return found;
}

} // namespace unknot
