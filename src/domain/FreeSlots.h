// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SlotRules.h"

#include <map>
#include <vector>

namespace unknot {

inline constexpr int slotStepMinutes = 15;

// A time at which a session may begin.
struct FreeSlot
{
    qint64 start = 0; // seconds since 1970, UTC
    int minute = 0;   // of the day, as asked of the clock: an hour that it skips keeps its name

    bool operator==(const FreeSlot &) const = default;
};

// The free times of each day for sessions of one length: every quarter of an hour, the beginning of
// each span of working hours, and the times of day given. Days are worked out once, when asked for.
// Days are Julian day numbers: they are compared and subtracted far more often than shown.
class FreeSlots
{
public:
    FreeSlots(const SlotRules &rules, int sessionMinutes, std::vector<int> extraMinutes);

    [[nodiscard]] int sessionMinutes() const { return m_minutes; }
    [[nodiscard]] const std::vector<FreeSlot> &on(qint64 day); // in the order of time

private:
    struct Interval
    {
        qint64 from;
        qint64 to;
    };

    void addBusy();
    void addOtherPlans();
    void mergeBusy();
    [[nodiscard]] bool isBusy(qint64 from, qint64 to) const;
    [[nodiscard]] bool isWorked(QDate day) const;
    [[nodiscard]] std::vector<int> startsWithin(const LocalSpan &span) const;
    [[nodiscard]] std::vector<FreeSlot> find(QDate day) const;

    const SlotRules &m_rules; // outlives this
    int m_minutes;
    std::vector<int> m_extraMinutes;
    // Where no session may lie, margins included, in order, apart from each other.
    std::vector<Interval> m_busy;
    qint64 m_notBefore;
    std::map<qint64, std::vector<FreeSlot>> m_days;
};

} // namespace unknot
