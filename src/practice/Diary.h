// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/OpeningHours.h"
#include "domain/OwnPreset.h"
#include "knowledge/TaperPresets.h"

#include <QList>

namespace unknot {

struct Room;

// The schedules to begin from: those the program knows, and the therapist's own.
struct PresetList
{
    TaperPresets builtIn;
    QList<OwnPreset> own; // by name

    bool operator==(const PresetList &) const = default;
};

// The use cases on when the practice works and what it likes to book. Moves no session: what new
// hours and closed days do to plans is the reflow's matter.
class Diary
{
public:
    explicit Diary(Room &room)
        : m_room(room)
    {
    }

    [[nodiscard]] Result<PracticeCalendar> calendar() const;
    // Hours, buffer and sessions at once of `calendar`; its closed days are left alone. Sessions
    // that are booked stay where they are.
    [[nodiscard]] Result<void> saveHours(const PracticeCalendar &calendar);
    [[nodiscard]] static QList<Error> problemsOf(const PracticeCalendar &calendar);

    // Those with a day in [from, to], by first day.
    [[nodiscard]] Result<QList<ClosedPeriod>> closedBetween(QDate from, QDate to) const;
    // Takes closed days back; Conflict where they are another version or gone.
    [[nodiscard]] Result<void> reopen(const ClosedPeriod &period);
    [[nodiscard]] static QList<Error> problemsOf(const ClosedDays &days);

    [[nodiscard]] Result<PresetList> presets() const;
    // All three: NameTaken where another of the therapist's own has the name; Conflict.
    [[nodiscard]] Result<OwnPreset> addPreset(OwnPreset draft);
    [[nodiscard]] Result<OwnPreset> savePreset(OwnPreset preset);
    [[nodiscard]] Result<void> removePreset(const OwnPreset &preset);
    [[nodiscard]] static QList<Error> problemsOf(const OwnPreset &preset);

private:
    Room &m_room;
};

} // namespace unknot
