// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/FreeSlots.h"
#include "domain/Placement.h"

#include <optional>
#include <vector>

namespace unknot {

// One session in the order in which they will take place. Days are Julian day numbers on the
// practice's clock, instants seconds since 1970.
struct ChainLink
{
    int number = 0;
    const OpenVisit *visit = nullptr; // null: fixed
    int minutes = 0;
    qint64 ideal = 0;
    qint64 idealGap = 0;            // days behind the link before, behind today for the first
    std::optional<qint64> start;    // fixed, or as booked
    qint64 bookedDay = 0;           // of `start`
    std::optional<int> usualMinute; // of the day, of the booking or of all sessions
    qint64 firstDay = 0;            // candidates, open links only
    qint64 lastDay = 0;
    qint64 earliest = 0; // the first start that the links before leave

    [[nodiscard]] bool isFixed() const { return visit == nullptr; }
    [[nodiscard]] qint64 length() const { return qint64(minutes) * 60; }
};

// The order of a task's sessions, which days are candidates for each, and the free slots on them.
// It says whether anything fits, not what is best. The task outlives it.
class PlacementChain
{
public:
    explicit PlacementChain(const PlacementTask &task);

    // From the last session before the first open one; all open ones and what is fixed among them.
    [[nodiscard]] const std::vector<ChainLink> &links() const { return m_links; }
    [[nodiscard]] qint64 today() const { return m_today; } // the day of rules.notBefore
    // The link for which there is no room, counted from 0; none when everything fits.
    [[nodiscard]] std::optional<size_t> stuckAt() const { return m_stuckAt; }
    // The times for an open link, its own booking among them, in order; valid until the next call.
    [[nodiscard]] const std::vector<FreeSlot> &slotsOn(const ChainLink &link, qint64 day);
    // Seconds that must pass between the end of `before` and the start of `after`.
    [[nodiscard]] qint64 gapBetween(const ChainLink &before, const ChainLink &after) const;

private:
    [[nodiscard]] ChainLink linkOf(const FixedVisit &visit) const;
    [[nodiscard]] ChainLink linkOf(const OpenVisit &visit) const;
    void orderLinks();
    void setIdealGaps();
    void findRoom();
    [[nodiscard]] bool findEarliest(ChainLink &link, const ChainLink *before);
    [[nodiscard]] qint64 dayOf(const QDateTime &utc) const;
    [[nodiscard]] FreeSlots &freeSlots(int minutes);

    const PlacementTask &m_task;
    qint64 m_today;
    std::vector<ChainLink> m_links;
    std::vector<FreeSlots> m_free; // one for each session length; nearly always one
    std::vector<int> m_extraMinutes;
    std::vector<FreeSlot> m_withBooking;
    std::optional<size_t> m_stuckAt;
};

} // namespace unknot
