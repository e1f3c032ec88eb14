// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Error.h"
#include "domain/HealthHistory.h"

#include <optional>

namespace unknot {

struct DemoWorld;

// One condition of a client with what a provider or the therapist decided about it. Ids are filled
// in when it is entered.
struct DemoCondition
{
    ConditionEntry entry;
    std::optional<Clearance> clearance;
    std::optional<Override> given;
};

// What a client tells about their health, and when.
struct DemoHealth
{
    QList<DemoCondition> atArrival;
    QList<DemoCondition> byPhone; // on the morning of the demo's last day
    QDate dueDate;
    QList<QDate> asked;   // days on which the history was gone through, oldest first
    bool redFlags = true; // were asked then, too
    bool gentle = false;  // what is planned has to be light work
};

[[nodiscard]] DemoCondition demoCondition(const QString &condition, const QString &variant = {});
[[nodiscard]] DemoCondition demoCondition(const QString &condition, const QString &variant,
                                          const QList<RegionRef> &sites, QDate since);
// A clearance from `from` to `until`; the provider is the client's, or a doctor's where none is
// known.
[[nodiscard]] Clearance demoClearance(const Client &client, QDate from, QDate until,
                                      const QString &limits);

// The health of an ordinary client: two in five have nothing to tell, the others one to three
// conditions that fit their age, cleared for a year where that is asked for. Of those who came in
// earlier years less was written down: fewer have any, and red flags were not asked about.
[[nodiscard]] DemoHealth demoHealth(DemoWorld &world, const Client &client, QDate arrival,
                                    bool isEarlier);

// Enters through the use cases what is told at arrival, and what comes later. Move the clock.
[[nodiscard]] Result<void> tellAtArrival(DemoWorld &world, ClientId client,
                                         const DemoHealth &health);
[[nodiscard]] Result<void> tellLater(DemoWorld &world, ClientId client, const DemoHealth &health);

} // namespace unknot
