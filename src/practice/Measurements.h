// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Progress.h"

namespace unknot {

struct Room;

// The use cases on numbers over time: questionnaires' totals, and a plan's progress.
class Measurements
{
public:
    explicit Measurements(Room &room)
        : m_room(room)
    {
    }

    // Errors of the writes: the first of problemsOf(), NameTaken ("measure.day") where there is a
    // total of that day, Conflict.
    [[nodiscard]] Result<MeasureValue> add(MeasureValue draft);
    [[nodiscard]] Result<MeasureValue> save(MeasureValue value);
    [[nodiscard]] Result<void> remove(const MeasureValue &value); // entered by mistake
    // "measure.value" outside the measure's range, "measure.day" in the future or before 1900,
    // "measure.measure" where there is no such measure that is entered as a total.
    [[nodiscard]] Result<QList<Error>> problemsOf(const MeasureValue &value) const;

    [[nodiscard]] Result<QList<MeasureValue>> ofClient(ClientId client) const; // by measure and day
    [[nodiscard]] Result<QList<Measure>> totals() const; // measures entered as totals, by label
    // Pain, stress and movement before and after, goals, totals of the client from the plan's start
    // on, flares, pauses and decisions. NotFound.
    [[nodiscard]] Result<Progress> progress(PlanId plan) const;

private:
    Room &m_room;
};

} // namespace unknot
