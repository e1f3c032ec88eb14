// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"
#include "domain/Weekdays.h"
#include "domain/Wish.h"
#include "domain/ZonedTime.h"

namespace unknot {

// What can keep a session from a time, the more easily lifted first.
enum class SlotRule {
    Times,     // the client's times of day
    Weekdays,  // the client's weekdays
    Busy,      // other clients' sessions, with the buffer around them
    Confirmed, // a later session of the plan is confirmed and can't wait
    Closed,    // the practice is closed on that day
    Hours,     // outside the practice's hours
    Gap,       // another session of the same client is too near
    Past       // before the time from which sessions may be placed
};

// A session of somebody, in seconds since 1970, UTC: a calendar holds thousands, and each is
// compared often. `to` is the first second that is free again.
struct BusySpan
{
    qint64 from = 0;
    qint64 to = 0;

    bool operator==(const BusySpan &) const = default;
};

inline constexpr int defaultGapMinutes = 40 * 60; // tissue needs more than a day; so does the diary
inline constexpr int longestGapMinutes = 14 * 24 * 60;

// Where a client's sessions may lie. Plain data; brokenRules() and FreeSlots read it.
struct SlotRules
{
    PracticeCalendar calendar;
    QList<BusySpan> busy;       // sessions of other clients, in any order
    QList<BusySpan> otherPlans; // sessions of the same client's other plans
    Weekdays weekdays;          // the client's
    Wish weekdayWish = Wish::Required;
    QList<LocalSpan> times; // the client's times of day; empty: any
    Wish timeWish = Wish::Required;
    QTime usualTime;                    // where a session without a booking is sought first
    int minimumGap = defaultGapMinutes; // minutes from the end of one session to the next
    QDateTime notBefore;                // UTC
    QByteArray zone;                    // of the practice

    bool operator==(const SlotRules &) const = default;
};

// The rules that a session of `minutes` at `start` breaks, each once, in the order of SlotRule;
// wishes that are only preferred break nothing. The plan's own sessions are the caller's to
// compare.
[[nodiscard]] QList<SlotRule> brokenRules(const SlotRules &rules, const QDateTime &start,
                                          int minutes);

// Every reason why nothing can be placed by `rules`; fields as in OpeningHours.h, "rules.times",
// "rules.gap" and "rules.notBefore".
[[nodiscard]] QList<Error> problems(const SlotRules &rules);

} // namespace unknot
