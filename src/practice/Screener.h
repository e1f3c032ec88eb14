// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionGate.h"

namespace unknot {

class Catalogue;
class Transaction;
struct Room;

// Screens one client: reads the health history once, then says what it means for any day, for a
// session, and for a step with it. Keeps nothing and writes nothing.
class Screener
{
public:
    [[nodiscard]] static Result<Screener> of(Room &room, ClientId client);

    [[nodiscard]] const HealthHistory &history() const { return m_history; }
    [[nodiscard]] Verdict on(QDate day) const;
    [[nodiscard]] PlannedWork work(const QString &focus, const QString &techniques) const;
    [[nodiscard]] QList<WorkConflict> conflicts(const Verdict &verdict,
                                                const PlannedWork &work) const;
    [[nodiscard]] SessionVerdict session(QDate day, const PlannedWork &work, int minutes) const;
    // MedicalHelpNow, MustNotTreat or NeedsClearance, with the condition and the day.
    [[nodiscard]] Result<void> allow(SessionStep step, QDate day) const;

private:
    Screener(const Catalogue &catalogue, HealthHistory history);

    const Catalogue *m_catalogue; // the room's, which outlives the use case at hand
    HealthHistory m_history;
};

// Screens each open session of the client on its own date and keeps what it found.
[[nodiscard]] Result<void> rescreen(Room &room, const Transaction &transaction, ClientId client);
// The same for everybody: a new version of the catalogue may say something else.
[[nodiscard]] Result<void> rescreenAll(Room &room, const Transaction &transaction);

} // namespace unknot
