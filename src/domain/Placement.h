// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PlacementCost.h"
#include "domain/SlotRules.h"

#include <optional>

namespace unknot {

// A session that is to be placed.
struct OpenVisit
{
    int number = 0; // within the plan, from 1
    int phase = 0;  // handed through
    QDate ideal;
    int minutes = 60;
    ZonedTime booked; // what the client knows already; invalid: nothing yet

    bool operator==(const OpenVisit &) const = default;
};

// A session that stays where it is: completed, confirmed, or put there by hand.
struct FixedVisit
{
    int number = 0;
    QDate ideal;
    QDateTime start; // UTC
    int minutes = 60;

    bool operator==(const FixedVisit &) const = default;
};

// The sessions of one plan and the rules for them. Those that lie before rules.notBefore come
// first, in the order of time; then all others by number, whatever their order in the lists.
struct PlacementTask
{
    QList<OpenVisit> visits;
    QList<FixedVisit> fixed;
    SlotRules rules;

    bool operator==(const PlacementTask &) const = default;
};

struct PlacedVisit
{
    int number = 0;
    int phase = 0;
    QDate ideal;
    ZonedTime start; // the very booking, with its zone, where the session keeps it
    int minutes = 60;

    bool operator==(const PlacedVisit &) const = default;
};

// One rule that, lifted alone, lets the session in, and when that would be.
struct Remedy
{
    SlotRule rule = SlotRule::Busy;
    ZonedTime start;

    bool operator==(const Remedy &) const = default;
};

// Why a session can't be placed.
struct Obstacle
{
    int number = 0;
    QDate from; // the days that were looked at
    QDate to;
    QList<SlotRule> rules;  // stand in the way together: the session fits when all of them are
                            // lifted, and not when one of them remains
    QList<Remedy> remedies; // each would do alone; empty where it takes more than one

    bool operator==(const Obstacle &) const = default;
};

// Either every open visit is placed, once and in order, or none and `obstacle` says why.
struct PlacementOutcome
{
    QList<PlacedVisit> placed;
    std::optional<Obstacle> obstacle;
    PlacementCost cost; // of the placement as a whole, to compare with another of the same task

    bool operator==(const PlacementOutcome &) const = default;
};

// The cheapest placement (PlacementCost) of all there are on the candidate days: 28 days before to
// 42 days after where each session belongs, longer where closed or full days make it necessary.
// Errors: those of problems(SlotRules); "visits" where there are more than 500, a number comes
// twice (NumberOutOfRange) or an ideal date is none (DateInvalid); "visits.minutes" outside 5 to
// 480.
[[nodiscard]] Result<PlacementOutcome> placeVisits(const PlacementTask &task);

} // namespace unknot
