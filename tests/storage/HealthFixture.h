// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"
#include "storage/ClearanceRepository.h"
#include "storage/ConditionEntryRepository.h"
#include "storage/OverrideRepository.h"
#include "storage/SessionVerdicts.h"
#include "storage/StorageFixture.h"

namespace unknot {

// The rows of a health history, on top of clients, plans and sessions. Every field is set, so that
// none can be lost unnoticed.
class HealthFixture : public StorageFixture
{
public:
    ConditionEntry addEntry(ClientId client,
                            const QString &condition = QStringLiteral("dvt_history"))
    {
        ConditionEntry entry;
        entry.id = {newId()};
        entry.client = client;
        entry.condition = condition;
        entry.ownLabel = QStringLiteral("Clot, \"long ago\"");
        entry.ownLevel = Level::Stop;
        entry.variant = QStringLiteral("on_medication");
        entry.sites = {{QStringLiteral("calf"), Side::Left},
                       {QStringLiteral("lumbar"), Side::Both}};
        entry.since = QDate(2024, 2, 29);
        entry.resolved = QDate(2026, 11, 8);
        entry.note = QStringLiteral("Línea 1\nline 2");
        entry.version = 1;
        write([&](const Transaction &t) { return ConditionEntryRepository::insert(t, entry); });
        return entry;
    }

    Clearance addClearance(const ConditionEntry &entry)
    {
        const Clearance clearance{{newId()},
                                  entry.id,
                                  entry.client,
                                  QStringLiteral("Dr. Ōta"),
                                  QDate(2026, 11, 1),
                                  QDate(2027, 1, 31),
                                  QStringLiteral("Light, 30 min"),
                                  QStringLiteral("/papers/ota.pdf"),
                                  1};
        write([&](const Transaction &t) { return ClearanceRepository::insert(t, clearance); });
        return clearance;
    }

    Override addOverride(const ConditionEntry &entry)
    {
        const Override given{{newId()},
                             entry.id,
                             entry.client,
                             QStringLiteral("Healed; seen by the physio"),
                             QDate(2026, 11, 9),
                             QDate(2026, 12, 31),
                             1};
        write([&](const Transaction &t) { return OverrideRepository::insert(t, given); });
        return given;
    }

    void keepVerdict(SessionId session, const SessionVerdict &verdict)
    {
        write([&](const Transaction &t) { return SessionVerdicts::keep(t, session, verdict); });
    }

    // Runs `work(transaction)`, and commits where it went well.
    template <class Work>
    [[nodiscard]] Result<void> tryWrite(Work work)
    {
        auto transaction = must(Transaction::begin(database()));
        return work(transaction).and_then([&] { return transaction.commit(); });
    }
};

} // namespace unknot
