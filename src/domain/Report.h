// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"
#include "domain/PersonName.h"
#include "domain/Taper.h"
#include "domain/ZonedTime.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// What can be asked about the whole practice, in the order it is shown.
enum class ReportKind { Months, Phases, Outcomes, FallingOff, Clearances };

inline constexpr int reportMonths = 24;        // that are counted
inline constexpr int reportClearanceDays = 60; // ahead, today included
inline constexpr int reportFallingLimit = 500; // clients that are listed
// Below so many plans a share says nothing that its counts do not. Ours; no study names a number.
inline constexpr int reportFewPlans = 10;

// Sessions of a calendar month by what became of them.
struct MonthCount
{
    QDate month; // its first day
    int completed = 0;
    int missed = 0;
    int cancelled = 0;
    int open = 0;

    [[nodiscard]] int all() const { return completed + missed + cancelled + open; }

    bool operator==(const MonthCount &) const = default;
};

// Active plans by how often they meet now.
struct CadenceCount
{
    Cadence cadence;
    int plans = 0;
    int openSessions = 0;

    bool operator==(const CadenceCount &) const = default;
};

// Plans of one schedule whose first and last recorded pain are the same.
struct PainCount
{
    int preset = -1;          // index into the presets that were asked for; -1: none of them
    std::optional<int> first; // both are there where two sessions at least have a score
    std::optional<int> last;
    int plans = 0;

    bool operator==(const PainCount &) const = default;
};

// What became of the plans of one preset.
struct PresetOutcome
{
    QString preset;                  // its name; empty: all other schedules
    int plans = 0;                   // that have begun
    int scored = 0;                  // of these, with pain scores of two sessions at least
    int reached = 0;                 // of the scored, pain is lower by what counts as a change
    std::optional<double> firstPain; // medians over the scored
    std::optional<double> lastPain;

    bool operator==(const PresetOutcome &) const = default;
};

// An active plan whose client comes more seldom than it says.
struct FallingOff
{
    ClientId client;
    PlanId plan;
    PersonName name;
    QString complaint;
    Cadence cadence;     // of the present phase
    ZonedTime lastVisit; // invalid: none yet
    QDate since;         // the last visit; the plan's start, or its last pause's end, where later
    int lost = 0;        // sessions of the course that are neither done nor booked
    ZonedTime next;      // the next one that is booked; invalid without

    bool operator==(const FallingOff &) const = default;
};

// A clearance that ends soon and that no later one goes on from.
struct EndingClearance
{
    ClientId client;
    PersonName name;
    QString condition; // id in the catalogue, empty for own words
    QString label;     // the catalogue's, or the therapist's own words
    QString provider;
    QDate until;           // its last day
    int sessionsAfter = 0; // open ones of the client behind that day

    bool operator==(const EndingClearance &) const = default;
};

// The practice in numbers at one moment.
struct PracticeReport
{
    ZonedTime counted;
    QList<MonthCount> months;      // the last of them is the present one; none is left out
    QList<CadenceCount> phases;    // the four phases, the most frequent first; a cadence of each
    QList<PresetOutcome> outcomes; // the most plans first, other schedules last
    int changePoints = 0;          // what counts as a change of pain: both
    int changePercent = 0;
    QList<FallingOff> falling;         // the furthest off first
    int fallingTotal = 0;              // also those behind the limit
    QList<EndingClearance> clearances; // by their last day

    [[nodiscard]] QDate today() const { return counted.day(); }

    bool operator==(const PracticeReport &) const = default;
};

} // namespace unknot
