// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace unknot {

using MeasureValueId = Id<struct MeasureValueTag>;

// How much better a measure has to get before the change counts, as published. Either is enough.
struct ChangeThreshold
{
    int points = 0;         // 0: none is published
    int percent = 0;        // of the start, 0: none; only where less is better
    bool important = false; // patients call it better; else it is no more than measuring error

    bool operator==(const ChangeThreshold &) const = default;
};

// A number over time: its range, which way is better, what change counts, and who says so. Values
// come from resources/knowledge/measures.json (knowledge/Measures).
struct Measure
{
    QString id;    // "pain", "rmdq"
    QString label; // "Roland-Morris (RMDQ)"
    QString about; // what it measures, one sentence; never the questionnaire's own text
    int lowest = 0;
    int highest = 10;
    bool higherIsBetter = false;
    bool builtIn = false; // recorded with each session; the others are entered as totals
    ChangeThreshold change;
    std::optional<int> recovered; // this or better counts as recovered
    QStringList sources;          // sentences
    bool confirmed = true;        // false: `change` is recalled, not checked against its source

    bool operator==(const Measure &) const = default;
};

// A questionnaire's total of one day.
struct MeasureValue
{
    MeasureValueId id;
    ClientId client;
    QString measure; // id
    QDate day;
    int value = 0;
    int version = 0; // 0: not saved yet

    bool operator==(const MeasureValue &) const = default;
};

} // namespace unknot
