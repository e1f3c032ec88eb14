// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/Level.h"
#include "domain/Region.h"

#include <QDate>
#include <QString>

namespace unknot {

using ConditionEntryId = Id<struct ConditionEntryTag>;
using ClearanceId = Id<struct ClearanceTag>;
using OverrideId = Id<struct OverrideTag>;

// One client has one condition.
struct ConditionEntry
{
    ConditionEntryId id;
    ClientId client;
    QString condition; // id in the catalogue; empty for one in the therapist's own words
    QString ownLabel;  // those words, empty for a catalogue entry
    Level ownLevel = Level::Adapt; // what they mean; of catalogue entries the rules say it
    QString variant;               // id, empty: the condition's first
    QList<RegionRef> sites;
    QDate since;    // onset; invalid where not known
    QDate resolved; // past from this day on; invalid while active
    QString note;
    int version = 0;

    bool operator==(const ConditionEntry &) const = default;
};

// A provider's dated agreement for one condition entry. Holds on its first and last day too.
struct Clearance
{
    ClearanceId id;
    ConditionEntryId entry;
    ClientId client;
    QString provider;
    QDate from;
    QDate until;
    QString limits;   // what the provider asked for
    QString document; // where the paper is
    int version = 0;

    bool operator==(const Clearance &) const = default;
};

// The therapist goes on in spite of a finding, with a reason in writing. Never for Urgent.
struct Override
{
    OverrideId id;
    ConditionEntryId entry;
    ClientId client;
    QString reason;
    QDate from;
    QDate until; // invalid: until taken back
    int version = 0;

    bool operator==(const Override &) const = default;
};

// What the client said to one of the red-flag questions.
struct RedFlagAnswer
{
    QString flag; // id of a condition in the catalogue: "cauda_equina"
    bool yes = false;
    QDate asked;

    bool operator==(const RedFlagAnswer &) const = default;
};

// Everything about one client's health that screening looks at.
struct HealthHistory
{
    QList<ConditionEntry> entries;
    QList<Clearance> clearances;
    QList<Override> overrides;
    QList<RedFlagAnswer> redFlags;
    QDate asked;   // when the history was last gone through; invalid: never
    QDate dueDate; // of a pregnancy; invalid without

    bool operator==(const HealthHistory &) const = default;
};

} // namespace unknot
