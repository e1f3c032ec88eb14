// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Level.h"
#include "domain/Region.h"

#include <QStringList>

namespace unknot {

// A way of working: "deep_tissue".
struct Technique
{
    QString id;
    QString label;
    QStringList synonyms;
    Pressure pressure = Pressure::Light; // the least it needs to be itself

    bool operator==(const Technique &) const = default;
};

// What a rule asks for.
struct Effect
{
    Level level = Level::Clear;
    QStringList regions; // names to leave out, also "site" and "below_site" (RegionTree::meant)
    QStringList excludedTechniques;
    Pressure maxPressure = Pressure::Firm;
    QString position;    // how the client lies, empty: any
    int maxMinutes = 0;  // 0: no limit
    QString instruction; // one sentence for the therapist
    // Where the limits on techniques and pressure hold, and care is taken; empty: everywhere.
    QStringList careRegions;

    bool operator==(const Effect &) const = default;
};

// One graded rule of a condition: for these variants, at this age of the condition.
struct ConditionRule
{
    QStringList variants; // empty: every variant
    int fromDays = 0;     // since the onset, first day of this rule
    int untilDays = -1;   // first day it no longer holds; -1: for good
    Effect effect;
    Effect cleared; // what remains within a clearance; only where effect.level is Clearance
    QString why;
    QString source; // key of the sources
    bool confirmed = true;
    QString disagreement;       // where sources differ, in one sentence
    QStringList furtherSources; // keys, beside `source`

    bool operator==(const ConditionRule &) const = default;
};

struct ConditionVariant
{
    QString id;
    QString label;

    bool operator==(const ConditionVariant &) const = default;
};

// An entry of the catalogue.
struct Condition
{
    QString id;
    QString label;
    QStringList synonyms;
    QString group;    // heading on the intake form; the entries of a group follow one another
    QString question; // picks the variant, empty without variants
    QList<ConditionVariant> variants; // the first one is meant when none is named
    QStringList usualRegions;         // offered when an entry is made; the site until one is named
    bool asksSite = false;            // the entry needs a region of its own
    bool asksOnset = false;           // the entry needs a date: its rules age
    int freshMonths = 12;             // how long an answer holds
    bool onIntakeForm = false;
    QList<ConditionRule> rules; // the first that fits holds

    bool operator==(const Condition &) const = default;
};

// The rule for a variant (empty: the first one) so many days after the onset; days before it count
// as day 0. Null only for a variant the condition does not have, or a catalogue that wasn't
// checked.
[[nodiscard]] const ConditionRule *ruleFor(const Condition &condition, const QString &variant,
                                           int days);

// What the condition asks for as long as nothing more is known: first variant, day of onset.
[[nodiscard]] const Effect &usualEffect(const Condition &condition);

} // namespace unknot
